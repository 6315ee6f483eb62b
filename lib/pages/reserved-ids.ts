import { bases } from '#lib/schema/basis.ts';

/** The ids that the page of a park gives to its own chapters: its row among the pages has them from here. */
export const idsOnPark = [
  'main',
  'standing',
  'practices',
  'organizations',
  'figures',
  'source',
  'cite',
  'share',
] as const;

/**
 * A figure's id is its permanent address on that page, so none of these may be one; `sources` neither, which would be
 * mistaken for the chapter. A test holds the list against the page's sources.
 */
const reservedIds: readonly string[] = [...idsOnPark, 'sources'];

/**
 * Ids that the page makes: `s1`, `s2` … of the headings of its text, `p-five-tiers` of its practices, `source-daily` of
 * its sources,
 * and `t-charter`, by which a brief takes all practices of a type. */
const reservedForms: readonly { form: RegExp; use: string }[] = [
  { form: /^s\d+$/, use: '小标题的编号' },
  { form: /^p-/, use: '做法的地址' },
  { form: /^t-/, use: '一类做法的地址' },
  { form: /^source-/, use: '来源的地址' },
];

/** The ids that the page of references gives to its chapters, beside one for each file. */
const idsOnReferences = ['main', 'share', ...bases] as const;

/** What the page of references uses an id for, in Chinese; null where a figure may have it. */
export function whatReferencesUse(id: string, files: readonly { id: string }[]): string | null {
  const isChapter = (idsOnReferences as readonly string[]).includes(id) || files.some((file) => file.id === id);
  return isChapter ? '页面上一章的地址' : null;
}

/**
 * What a park's page uses an id for, in Chinese; null where a figure may have it.
 *
 * @example whatUses('share') // '页面上一章的地址'
 */
export function whatUses(id: string): string | null {
  if (reservedIds.includes(id)) return '页面上一章的地址';
  return reservedForms.find(({ form }) => form.test(id))?.use ?? null;
}
