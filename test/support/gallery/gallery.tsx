import type { Child } from 'hono/jsx';
import { day } from '../../../src/kernel/day.ts';
import { type Locale, translator } from '../../../src/kernel/translate.ts';
import { Layout, type LayoutProps, type NavigationItem, uiMessages } from '../../../src/ui/index.ts';
import { directivePage } from './directive-page.tsx';
import { formPage } from './form-page.tsx';
import { leadersPage } from './leaders-page.tsx';
import { registerPage } from './register-page.tsx';
import { signInPage } from './sign-in-page.tsx';
import { taskPage } from './task-page.tsx';
import { treePage } from './tree-page.tsx';
import { workPage } from './work-page.tsx';

export type GalleryPage = Omit<LayoutProps, 't' | 'viewer' | 'navigation' | 'csrf' | 'path' | 'children'> & {
  place: string;
  children: Child;
  signedOut?: boolean;
};

/** Every part of the design system with the product's real words: name of the page → whole HTML document. */
export async function galleryPages(locale: Locale = 'vi'): Promise<Map<string, string>> {
  const t = translator(locale, uiMessages);
  const pages: Record<string, GalleryPage> = {
    work: workPage(t),
    directive: directivePage(t),
    leaders: leadersPage(t),
    register: registerPage(t),
    task: taskPage(t),
    form: formPage(t),
    tree: treePage(t),
    signin: signInPage(t),
  };
  const documents = new Map<string, string>();
  for (const [name, { place, signedOut, ...page }] of Object.entries(pages)) {
    const html = (
      <Layout
        t={t}
        {...page}
        viewer={signedOut ? null : viewer}
        navigation={signedOut ? [] : navigation(place)}
        csrf="token"
        path={`/${name}`}
        demo={{ day: day('2014-05-12'), next: { day: day('2014-05-30'), label: 'Huyện gửi kế hoạch' } }}
        province="Tỉnh Kon Tum, trình diễn"
        search={signedOut ? null : { path: '/search' }}
      />
    );
    documents.set(name, String(await html));
  }
  return documents;
}

const viewer = {
  name: 'Trần Thị Hạnh',
  unit: 'Sở Thông tin và Truyền thông',
  role: 'cơ quan thường trực',
  posts: [
    { id: '1', label: 'Chuyên viên, Sở Thông tin và Truyền thông', current: true },
    { id: '2', label: 'Thư ký, Ban Chỉ đạo công tác thông tin đối ngoại' },
  ],
  notices: { href: '/notices', unread: 3 },
};

const navigation = (place: string): NavigationItem[] =>
  (
    [
      { href: '/work', label: 'Việc của tôi', note: 7 },
      { href: '/directives', label: 'Văn bản chỉ đạo' },
      { href: '/performance', label: 'Thực hiện', note: 2014 },
      { href: '/units', label: 'Đơn vị', section: 'administration' },
      { href: '/documents', label: 'Sổ văn bản', section: 'administration' },
      { href: '/accounts', label: 'Tài khoản', section: 'administration' },
      { href: '/holidays', label: 'Ngày nghỉ, ngày làm bù', section: 'administration' },
    ] satisfies NavigationItem[]
  ).map((item) => ({ ...item, current: item.href === place }));
