import { notFound } from 'next/navigation';
import { getContent } from '#lib/content/content.ts';
import { parksInDisclosures } from '#lib/pages/limits.ts';
import { listPageAddress, readListPage } from '#lib/pages/paging.ts';
import { readFixed } from '../../../fixed.ts';
import { pageMetadata } from '../../../site.ts';
import { DisclosureView } from '../../disclosure-view.tsx';

type Props = { params: Promise<{ number: string }> };

async function findPage({ params }: Props) {
  const page = readListPage(getContent().parks, '/disclosures', (await params).number, parksInDisclosures);
  if (!page) notFound();
  return page;
}

export async function generateMetadata(props: Props) {
  const { number } = await findPage(props);
  const { text, deck } = readFixed('disclosures').title;
  return pageMetadata(listPageAddress('/disclosures', number), `${text}，第${number}页`, `${deck}第${number}页。`);
}

export default async function FurtherDisclosuresPage(props: Props) {
  return <DisclosureView {...(await findPage(props))} />;
}
