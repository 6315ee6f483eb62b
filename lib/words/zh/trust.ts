import type { Licence, SiteFacts } from '#lib/schema/site.ts';
import { joinList } from './list.ts';

/** What is printed for what the site has not decided about itself. */
export const undecided = '未定';

/** One thing that a reader may ask about the site; `text` is null where it is open. */
export type TrustRow = { label: string; text: string | null; href: string | null };

const isEmail = (contact: string) => !/^https?:/.test(contact);

/** Where a contact leads: `mailto:` an address, else the page. */
export const contactHref = (contact: string) => (isEmail(contact) ? `mailto:${contact}` : contact);

const licenceRow = (label: string, licence: Licence | undefined): TrustRow => ({
  label,
  text: licence?.name ?? null,
  href: licence?.url ?? null,
});

/** Who makes the site, how to write to them, and the terms of its texts and data, in this order. */
export const trustRows = ({ operator, contact, licence }: SiteFacts): TrustRow[] => [
  { label: '主办', text: operator ?? null, href: null },
  { label: '联系方式', text: contact ?? null, href: contact === undefined ? null : contactHref(contact) },
  licenceRow('文字的许可', licence?.texts),
  licenceRow('数据的许可', licence?.data),
];

/** What of the rows is open, in one clause: 联系方式和数据的许可未定. Null where nothing is. */
export function formatUndecided(rows: readonly TrustRow[]): string | null {
  const open = rows.filter(({ text }) => text === null).map(({ label }) => label);
  return open.length === 0 ? null : `${joinList(open, '和')}${undecided}`;
}

/** How somebody brings a park to the site. */
export function formatSuggestion({ contact }: SiteFacts): string {
  const wanted = '公开发表过的报道，写明是哪个园区，有做法或有数字';
  if (contact === undefined) return `联系方式${undecided}，暂时没有地方可寄。收录的条件是：${wanted}。`;
  const how = isEmail(contact) ? `写信到${contact}` : `到${contact}`;
  return `${how}，告诉本站报道的题名、媒体、日期和网址。收录的条件是：${wanted}。`;
}

/** How facts are checked: what `npm run check` refuses to build without, and what it cannot know. */
export const howChecked =
  '每项数据都照抄原文写法，程序逐项检查它与数值、单位、限定词是否一致，正文里的数与数据是否一致，不一致就不能发布。原文写的是否属实，本站没有核实。最近一次与原文逐项核对的日期，印在各个园区的页面上。';

/** What is computed, and what is not. */
export const howComputed =
  '由程序算出：能不能比的判断和理由、标明“本站推算”的数、做法的依据、可以照印的句子、引用条目、图和卡片。不由程序定：收录哪些事实、怎样归类、正文怎样写。';
