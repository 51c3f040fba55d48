import type { Translate } from '../../../src/kernel/translate.ts';
import { ButtonForm, Form, FormActions, Panel, SubmitButton, TextField } from '../../../src/ui/index.ts';
import type { GalleryPage } from './gallery.tsx';

const ROLES = [
  ['Cơ quan thường trực', 'Trần Thị Hạnh, Sở Thông tin và Truyền thông'],
  ['Lãnh đạo tỉnh', 'Phạm Quốc Bảo, Phó Chủ tịch UBND tỉnh'],
  ['Cán bộ huyện', 'Y Hà, UBND huyện Ngọc Hồi'],
  ['Tài chính', 'Đỗ Minh Tuấn, Sở Tài chính'],
];

export const signInPage = (t: Translate): GalleryPage => ({
  place: '',
  signedOut: true,
  title: 'Đăng nhập',
  subtitle: 'Tỉnh Kon Tum, trình diễn',
  children: (
    <div class="columns">
      <Panel title="Bằng tài khoản">
        <Form action="/sign-in" csrf="token">
          <TextField name="account" label="Tên tài khoản" autocomplete="username" required />
          <TextField name="password" label="Mật khẩu" type="password" autocomplete="current-password" required />
          <FormActions>
            <SubmitButton>{t('ui.signIn')}</SubmitButton>
          </FormActions>
        </Form>
      </Panel>
      <Panel title="Tài khoản trình diễn">
        <p class="hint">Chọn một vai để xem hệ thống như người ấy. Mọi dữ liệu là giả định.</p>
        <ul class="choice-list">
          {ROLES.map(([role, person], index) => (
            <li>
              <div>
                <strong>{role}</strong>
                <p class="soft small">{person}</p>
              </div>
              <ButtonForm
                action="/demonstration/sign-in"
                csrf="token"
                fields={{ account: index }}
                label={`${t('ui.signIn')}: ${role}`}
              >
                {t('ui.signIn')}
              </ButtonForm>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  ),
});
