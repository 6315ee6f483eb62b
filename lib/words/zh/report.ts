import type { Observation } from '#lib/schema/observation.ts';
import { formatFigure } from './figure.ts';
import { formatParagraph } from './source.ts';

/** The text with which a reader points out a mistake in a figure: everything an editor needs to find it. */
export function formatReport(figure: Observation, parkName: string, source: string, url: string): string {
  return [
    `数据：${parkName}，${figure.subject}`,
    `地址：${url}`,
    `本站写的：${formatFigure(figure)}（原文写法“${figure.printed}”）`,
    `出处：${source}，${formatParagraph(figure.paragraph)}`,
    '错在哪里：',
    '依据（原文或其他公开来源）：',
  ].join('\n');
}
