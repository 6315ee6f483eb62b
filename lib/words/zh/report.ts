import type { State } from '#lib/schema/edition.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { nameState } from './edition.ts';
import { formatFigure } from './figure.ts';
import { formatParagraph } from './source.ts';

/** What a report is about: the figure, where it stands, and which state of the data the reader saw. */
export type Reported = {
  figure: Observation;
  parkName: string;
  source: string;
  /** The address of the figure's own page. */
  url: string;
  state: State;
};

const toFill = ['错在哪里：', '依据（原文或其他公开来源）：'];

/** 数据版本：2026年11月26日版: 数据 is the label of the first line. */
function lineOfState(state: State): string[] {
  const named = nameState(state);
  return named ? [`${state.edition === null ? named.label : '数据版本'}：${named.name}`] : [];
}

const cut = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most)}…`);

/** The text with which a reader points out a mistake in a figure: everything an editor needs to find it. */
export function formatReport({ figure, parkName, source, url, state }: Reported): string {
  return [
    `数据：${parkName}，${figure.subject}`,
    `地址：${url}`,
    ...lineOfState(state),
    `本站写的：${formatFigure(figure)}（原文写法“${figure.printed}”）`,
    `出处：${source}，${formatParagraph(figure.paragraph)}`,
    ...toFill,
  ].join('\n');
}

/** The same for a letter, of which a link can carry little: what the address does not tell by itself. */
export function formatShortReport({ figure, url, state }: Reported): string {
  return [`地址：${url}`, ...lineOfState(state), `原文写法：${cut(figure.printed, 30)}`, ...toFill].join('\n');
}

/** What a letter about a figure is called. */
export const formatReportSubject = ({ figure, parkName }: Reported) =>
  `指出错误：${cut(parkName, 12)}，${cut(figure.subject, 20)}`;
