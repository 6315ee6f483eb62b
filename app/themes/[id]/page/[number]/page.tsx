import { notFound } from 'next/navigation';
import { listPageAddress } from '#lib/pages/paging.ts';
import { themeLabel } from '#lib/schema/theme.ts';
import { pageMetadata } from '../../../../site.ts';
import { findThemePage, ThemeView } from '../../theme-view.tsx';

type Props = { params: Promise<{ id: string; number: string }> };

async function find({ params }: Props) {
  const { id, number } = await params;
  const found = findThemePage(id, number);
  if (!found) notFound();
  return found;
}

export async function generateMetadata(props: Props) {
  const { theme, said, page } = await find(props);
  const title = `${themeLabel[theme]}，第${page.number}页`;
  return pageMetadata(listPageAddress(`/themes/${theme}`, page.number), title, `${said}。第${page.number}页。`);
}

export default async function FurtherThemePage(props: Props) {
  return <ThemeView {...(await find(props))} />;
}
