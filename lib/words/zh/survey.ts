import { noFigure } from './missing.ts';

/** What a summary needs to know of an indicator across parks; `more` counts what is not listed. */
type Counts = {
  bands: { rows: unknown[]; more?: number; title: string }[];
  silent: unknown[];
  more?: { bands: number; silent: number };
  parksWithValue: number;
};

/** One sentence that says what a chart shows, from its data: 5个园区中，4个有数，按口径分成2组：… */
export function formatSurvey(
  { bands, silent, more = { bands: 0, silent: 0 }, parksWithValue }: Counts,
  parks: number,
): string {
  if (parksWithValue === 0) return `${parks}个园区都${noFigure}。`;
  const groups = bands.map(({ title, rows, more: left = 0 }) => `${title}（${rows.length + left}项）`).join('、');
  const groupCount = bands.length + more.bands;
  const others = more.bands > 0 ? '等' : '';
  const grouped =
    groupCount === 1
      ? `都可以放在一组看：${groups}`
      : `按口径分成${groupCount}组：${groups}${others}，组与组之间不能比`;
  const rest = silent.length > 0 ? `；另外${silent.length + more.silent}个${noFigure}` : '';
  return `${parks}个园区中，${parksWithValue}个有数，${grouped}${rest}。`;
}
