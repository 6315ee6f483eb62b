import { Page } from '#components/page.tsx';
import { SearchForm } from '#components/search-form.tsx';
import { Title } from '#components/title.tsx';
import { WaysOn } from '#components/ways-on.tsx';

export const metadata = { title: '没有这个页面' };

export default function NotFound() {
  return (
    <Page>
      <Title text="没有这个页面" deck="地址可能抄漏了一段，也可能这一页改了名字。可以搜一搜，或从下面的入口找。" />
      <SearchForm />
      <WaysOn />
    </Page>
  );
}
