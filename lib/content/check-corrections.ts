import { correctionId, toFigureAddress } from '#lib/pages/addresses.ts';
import { suggest } from '#lib/pages/nearest.ts';
import type { Page } from '#lib/schema/page.ts';
import { isUnread, type Targets } from './check-prose.ts';
import type { FrontMatter } from './front-matter.ts';
import type { ContentIssue } from './issue.ts';
import { readWording } from './printed/wording.ts';
import { formatPath } from './validate.ts';

/**
 * Corrections name addresses that are there, or were, and each has an address of its own; the last of a figure ends with
 * what the figure is. A retired address is none that is in use and leads to one that is.
 */
export function checkCorrections(
  { corrections = [], retired = [] }: Pick<Page, 'corrections' | 'retired'>,
  file: string,
  locate: FrontMatter['locate'],
  { addresses, figureByAddress, unread, hasPlace }: Targets,
  today: string,
): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const report = (path: PropertyKey[], message: string) =>
    issues.push({ file, ...locate(path), field: formatPath(path), message });
  const exists = (address: string) => addresses.has(address) || figureByAddress.has(toFigureAddress(address));
  const checkExists = (address: string, path: PropertyKey[]) => {
    if (!exists(address) && !isUnread(unread, toFigureAddress(address)) && !isUnread(unread, address))
      report(path, `没有这个地址：“${address}”${suggest(address, [...addresses, ...figureByAddress.keys()])}`);
  };
  const wasRetired = (address: string) =>
    retired.some(({ from }) => toFigureAddress(from) === toFigureAddress(address));
  const isLast = ({ address, on, nth = 1 }: (typeof corrections)[number]) =>
    corrections.every(
      (other) => other.address !== address || other.on < on || (other.on === on && (other.nth ?? 1) <= nth),
    );
  const numbered = new Map<string, number>();
  corrections.forEach((correction, index) => {
    const { on, address } = correction;
    const times = (numbered.get(correctionId(correction)) ?? 0) + 1;
    numbered.set(correctionId(correction), times);
    if (times > 1)
      report(
        ['corrections', index, 'address'],
        `“${address}”在${on}已经有一条更正，这一条请加 nth: ${(correction.nth ?? 1) + times - 1}`,
      );
    const { was, now } = correction;
    const printed = figureByAddress.get(toFigureAddress(address))?.printed;
    if (was === now) report(['corrections', index, 'now'], `was 和 now 写的一样：“${now}”`);
    else if (printed === was && !now.includes(was) && readWording(now).length > 0 && isLast(correction))
      report(['corrections', index, 'now'], `这项数据现在印的是“${was}”，写在 was 里了；was 写原来的，now 写改成的`);
    if (on > today) report(['corrections', index, 'on'], `更正日期“${on}”还没有到`);
    if (!wasRetired(address)) checkExists(address, ['corrections', index, 'address']);
  });
  retired.forEach(({ from, to }, index) => {
    if (exists(from)) report(['retired', index, 'from'], `“${from}”还在使用，不能停用`);
    const first = retired.findIndex((one) => toFigureAddress(one.from) === toFigureAddress(from));
    if (first < index) report(['retired', index, 'from'], `“${from}”已经停用，一个旧地址只写一行`);
    if (to !== undefined && !hasPlace(to)) checkExists(to, ['retired', index, 'to']);
  });
  return issues;
}
