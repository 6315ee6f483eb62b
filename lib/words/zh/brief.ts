import type { BriefItem } from '#lib/pages/brief.ts';
import { writeCount } from '#lib/schema/count.ts';
import { namePractice } from './practice.ts';

/** How many things stand on one sheet. */
const onOneSheet = 6;

/** What a thing of a brief is called: 泉州开发区：非公企业党组织覆盖率 */
export function titleItem(item: BriefItem): string {
  if (item.kind === 'figure') return `${item.park.name}：${item.figure.subject}`;
  if (item.kind === 'practice') return `${item.park.name}：${namePractice(item.practice)}`;
  return `${item.parks.map(({ name }) => name).join('、')}：能不能放在一起写`;
}

/** How many things are gathered, and how many sheets they take: 3项，印在一张A4纸上。 Of more than one it is an estimate. */
export const saySheets = (items: number) =>
  items <= onOneSheet
    ? `${items}项，印在一张A4纸上。`
    : `${items}项，大约印${writeCount(Math.ceil(items / onOneSheet))}张A4纸。`;

/** What an address names that is not there: 没有找到“quanzhou/x”，可能停用了，也可能抄错了。 */
export const sayUnknown = (keys: readonly string[]) =>
  `没有找到${keys.map((key) => `“${key}”`).join('、')}，可能停用了，也可能抄错了。`;
