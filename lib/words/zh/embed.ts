import type { Correction } from '#lib/schema/page.ts';
import { closeSentence } from './close-sentence.ts';
import { kindOfCorrection } from './correction.ts';
import { formatDate } from './period.ts';
import { quoteWords } from './quotation.ts';

const longest = 40;

const closing: Record<string, string> = { '“': '”', '‘': '’', '（': '）', '《': '》' };

/** The beginning of words that are too long, with its marks closed: 写的是“园区里的…” */
function cutWords(words: string): string {
  if (words.length <= longest) return words;
  const cut = words
    .slice(0, longest)
    .replace(/[，；][^，；]{0,3}$/, '')
    .replace(/[，、；：。“‘（《]+$/, '');
  const open: string[] = [];
  for (const sign of cut) {
    const close = closing[sign];
    if (close !== undefined) open.unshift(close);
    else if (sign === open[0]) open.shift();
  }
  return `${cut}…${open.join('')}`;
}

/**
 * What stood where a corrected figure stands, where it was embedded before: 原为“32名”，2026年11月25日已更正。 Where the
 * correction quotes and tells, it does so in its own words.
 */
export function sayCorrected({ was, on, kind }: Pick<Correction, 'was' | 'on' | 'kind'>): string {
  const words = cutWords(was);
  const stood = /[“”]/.test(words) ? `原来的写法：${words.replace(/。$/, '')}；` : `原为${quoteWords(words)}，`;
  return `${stood}${formatDate(on)}已${kindOfCorrection({ kind })}。`;
}

/**
 * What a comparison leaves to its page.
 *
 * @param where the page as the reader meets it: a frame leads to it as 全文, a brief names it
 */
export const sayMoreShared = (more: number, where: '全文' | '本站的对照页') => `另有${more}个共同的指标，见${where}。`;

/** What stands in a frame whose address names nothing that the site has or had. */
export const notThere = '没有这项内容';
export const perhapsMiscopied = '嵌入的地址可能抄错了，请从那一页重新复制。';
export const toWholeSite = '到本站找';

/** What stands in a frame instead of something that the site no longer has. */
export const takenDown = '这项内容已撤下';

/**
 * Why it was taken down, as the correction tells it.
 *
 * @example sayTakenDown('和来源对不上') // '原因：和来源对不上。'
 */
export const sayTakenDown = (why: string) => `原因：${closeSentence(why)}`;
export const toSuccessor = '现在请看这一页';
export const toCorrections = '撤下的都记在更正页';
