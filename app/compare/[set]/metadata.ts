import type { Metadata } from 'next';
import { comparisonAddress } from '#lib/pages/addresses.ts';
import type { Park } from '#lib/schema/content.ts';
import { citedAs } from '../../cited-as.ts';
import { pageMetadata } from '../../site.ts';

/** The head of a comparison's page: which parks, what is compared of them, and how programs cite it. */
export function comparisonMetadata(parks: readonly Park[]): Metadata {
  const names = parks.map(({ name }) => name).join('、');
  const address = comparisonAddress(parks.map(({ slug }) => slug));
  const title = `对比：${names}`;
  const metadata = pageMetadata(
    address,
    title,
    `${names}的党建数据和做法并排对照：共同的指标逐项写明统计对象、时间和可比性，各自独有的数据和做法另列。`,
  );
  // A card's short title has no room for all names of several parks, or for long ones: other sets have it too.
  const isShort = parks.some(({ name }) => !String(metadata.title).includes(name));
  return { ...metadata, ...(isShort && { title }), other: citedAs(address, names, '并排对照') };
}
