import { type Choice, DayField, SelectField, TextField } from '../../../ui/index.ts';
import { type FormProps, Frame, words } from './product-forms.pages.tsx';

/** Putting copies up. */
export const PlacementForm = (
  props: FormProps & { gates: readonly Choice[]; languages: readonly Choice[]; activities: readonly Choice[] },
) => {
  const { t } = props;
  return (
    <Frame {...props} submit={t('activity.place.put')}>
      <SelectField {...words(props, 'gate')} label={t('activity.place.gate')} choices={props.gates} size="medium" />
      <TextField {...words(props, 'cluster')} label={t('activity.place.cluster')} maxlength={200} size="medium" />
      <TextField {...words(props, 'panel')} label={t('activity.place.panel')} maxlength={200} size="medium" />
      <TextField
        {...words(props, 'copies')}
        label={t('activity.stock.copies')}
        inputmode="numeric"
        size="short"
        required
      />
      <SelectField
        {...words(props, 'language')}
        label={t('activity.stock.language')}
        choices={props.languages}
        size="medium"
      />
      <DayField {...words(props, 'placedOn')} t={t} label={t('activity.place.on')} />
      <DayField
        {...words(props, 'expiresOn')}
        t={t}
        label={t('activity.product.expires')}
        hint={t('activity.place.expires.hint')}
      />
      <SelectField
        {...words(props, 'activityId')}
        label={t('activity.place.activity')}
        blank={t('activity.place.activity.none')}
        choices={props.activities}
      />
      <TextField {...words(props, 'words')} label={t('activity.stock.words')} maxlength={500} />
    </Frame>
  );
};

export const VisitForm = (props: FormProps & { findings: readonly Choice[] }) => {
  const { t } = props;
  return (
    <Frame {...props} submit={t('activity.place.visit')}>
      <SelectField
        {...words(props, 'found')}
        label={t('activity.place.found')}
        choices={props.findings}
        size="medium"
      />
      <DayField {...words(props, 'visitedOn')} t={t} label={t('activity.stock.day')} />
      <TextField {...words(props, 'words')} label={t('activity.stock.words')} maxlength={500} />
    </Frame>
  );
};

export const TakeDownForm = (props: FormProps) => {
  const { t } = props;
  return (
    <Frame {...props} submit={t('activity.place.takeDown')}>
      <TextField {...words(props, 'reusable')} label={t('activity.place.reusable')} inputmode="numeric" size="short" />
      <DayField {...words(props, 'removedOn')} t={t} label={t('activity.stock.day')} />
    </Frame>
  );
};
