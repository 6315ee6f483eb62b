import { notFound } from 'next/navigation';
import { getContent } from '#lib/content/content.ts';
import { parksInDisclosures } from '#lib/pages/limits.ts';
import { readListPage } from '#lib/pages/paging.ts';
import { fixedMetadata } from '../fixed.ts';
import { DisclosureView } from './disclosure-view.tsx';

export const metadata = fixedMetadata('disclosures');

export default function DisclosuresPage() {
  const page = readListPage(getContent().parks, '/disclosures', undefined, parksInDisclosures);
  if (!page) notFound();
  return <DisclosureView {...page} />;
}
