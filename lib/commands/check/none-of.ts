import type { Park } from '#lib/schema/content.ts';
import type { Telling } from './unprinted.ts';

/**
 * 零投诉, 零事故: that there was none of what can be counted. 零距离, 从零开始, 零碳, 零跑腿 tell no result.
 *
 * A heuristic: it knows the words that reports use.
 */
const none =
  /零(?:有效)?(?:安全|生产|责任|重大|工亡|环保|火灾|交通|质量|客户|企业|群众|越级|赴省|进京|劳资|合同|项目)?(?:投诉|事故|上访|信访|举报|差评|差错|失误|违纪|违规|违法|案件|发案|纠纷|诉讼|欠薪|逾期|伤亡|死亡|伤害|退件|故障|掉队|流失|空白[村点区])/;

/** Links and quotations, in whose words nothing is told as a fact of its own. */
const linkOrQuote = /\[[^\]]*\]\([^)]*\)|“[^”]*”/g;

const message = (words: string) =>
  `提醒：“${words}”说的是一个也没有，读者会当作数；原文印了的可以收为一项（value: 0，printed 照抄）再链接，只是口号或要求的加引号`;

/** Where the prose of a case says that there was none of something that can be counted, and no figure says so. */
export function tellingsOfNone({ deck, summary, points, statements, practices, body }: Park): Telling[] {
  const texts: [field: string, text: string][] = [
    ['deck', deck],
    ['summary', summary],
    ...Object.entries(points ?? {}).map(([key, parts]): [string, string] => [
      `points.${key}`,
      parts.map(({ text, address }) => (address === null ? text : `[${text}](${address})`)).join(''),
    ]),
    ...statements.map(({ says }, index): [string, string] => [`statements[${index + 1}].says`, says]),
    ...practices.flatMap(({ id, summary: what, means }): [string, string][] => [
      [`practices.${id}.summary`, what],
      [`practices.${id}.means`, means ?? ''],
    ]),
    ...(body.text.includes('零') ? body.text.split('\n') : []).map((text): [string, string] => ['正文', text]),
  ];
  return texts.flatMap(([field, text]) => {
    const found = text.includes('零') ? none.exec(text.replace(linkOrQuote, (part) => ' '.repeat(part.length))) : null;
    return found ? [{ text, field, message: message(found[0]), offset: found.index }] : [];
  });
}
