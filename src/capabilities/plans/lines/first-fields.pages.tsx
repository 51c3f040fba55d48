import { TextArea, TextField } from '../../../ui/index.ts';
import type { LineFormProps } from './line-form.pages.tsx';
import { inputOf, ListedField, Theirs } from './line-input.pages.tsx';

const TIMES = 'times';

/** What, when, where and with what result: what a commune officer can say at once. */
export const FirstFields = (props: LineFormProps) => {
  const { t } = props;
  const vi = t.locale === 'vi';
  const months = Array.from({ length: 12 }, (_, index) => (vi ? `tháng ${index + 1}` : `month ${index + 1}`));
  const quarters = ['I', 'II', 'III', 'IV'].map((number) => (vi ? `quý ${number}` : `quarter ${number}`));
  return (
    <>
      <TextArea {...inputOf({ ...props, name: 'title' })} rows={2} maxlength={2000} required />
      <Theirs {...props} field="title" />
      <ListedField {...props} name="time" list={TIMES} hint={t('plan.line.hint.time')} />
      <datalist id={TIMES}>
        {[...months, ...quarters, vi ? 'cả năm' : 'all year'].map((time) => (
          <option value={time} />
        ))}
      </datalist>
      <Theirs {...props} field="time" />
      <TextField {...inputOf({ ...props, name: 'place' })} />
      <Theirs {...props} field="place" />
      <TextField {...inputOf({ ...props, name: 'product' })} />
      <Theirs {...props} field="product" />
    </>
  );
};
