import type { Translate } from '../../../src/kernel/translate.ts';
import {
  CheckboxField,
  DayField,
  ErrorSummary,
  Fieldset,
  FileField,
  Form,
  FormActions,
  MoneyField,
  RadioGroup,
  RequiredNote,
  SecrecyGate,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../src/ui/index.ts';
import type { GalleryPage } from './gallery.tsx';

export const formPage = (t: Translate): GalleryPage => ({
  place: '/directives',
  breadcrumbs: [{ href: '/directives', label: 'Văn bản chỉ đạo' }],
  title: 'Thêm văn bản chỉ đạo',
  subtitle:
    'Dán nội dung hoặc chọn tệp. Văn bản được đọc, từng câu được phân loại; chưa giao việc cho ai cho đến khi công bố.',
  children: (
    <>
      <ErrorSummary
        t={t}
        errors={[
          { field: 'number', message: 'Số, ký hiệu đã có trong sổ văn bản đến' },
          { field: 'issued', message: 'Ngày 31/06/2014 không có trong lịch' },
        ]}
      />
      <Form action="/directives" csrf="token" idempotencyKey="k" version={3} upload guarded>
        <RequiredNote t={t} />
        <TextField
          name="number"
          label="Số, ký hiệu"
          hint="Như trên văn bản, ví dụ 01/2013/CT-UBND"
          size="medium"
          value="01/2013/CT-UBND"
          required
          error="Số, ký hiệu này đã có trong sổ. Mở văn bản đã có, hoặc sửa số."
        />
        <DayField
          t={t}
          name="issued"
          label="Ngày ban hành"
          value="31/06/2014"
          required
          error="Ngày 31/06/2014 không có trong lịch. Tháng 6 có 30 ngày."
        />
        <SelectField
          name="issuer"
          label="Cơ quan ban hành"
          choices={[
            { value: 'ubnd', label: 'Ủy ban nhân dân tỉnh' },
            { value: 'vp', label: 'Văn phòng UBND tỉnh' },
          ]}
          value="ubnd"
        />
        <MoneyField
          t={t}
          name="money"
          label="Kinh phí dự kiến"
          value="120.000.000"
          hint="Bỏ trống nếu lồng ghép trong dự toán"
        />
        <RadioGroup
          name="kind"
          label="Loại văn bản"
          value="ct"
          choices={[
            { value: 'ct', label: 'Chỉ thị' },
            { value: 'kh', label: 'Kế hoạch', hint: 'Kèm Quyết định phê duyệt, nếu có' },
            { value: 'tb', label: 'Thông báo kết luận' },
          ]}
        />
        <SecrecyGate t={t}>
          <TextArea name="text" label="Nội dung văn bản" rows={6} paper />
          <FileField t={t} name="file" label="Hoặc chọn tệp" accept={['.docx', '.pdf', '.txt']} megabytes={20} />
        </SecrecyGate>
        <Fieldset legend="Nơi lưu" columns>
          <TextField name="box" label="Hộp số" size="short" />
          <TextField name="file-number" label="Hồ sơ số" size="short" />
        </Fieldset>
        <CheckboxField name="notify" label="Báo cho các đơn vị được nêu trong Nơi nhận" checked />
        <FormActions>
          <SubmitButton>Đọc văn bản</SubmitButton>
          <SubmitButton tone="secondary" formaction="/directives/drafts">
            Lưu nháp
          </SubmitButton>
        </FormActions>
      </Form>
    </>
  ),
});
