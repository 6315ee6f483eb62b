/** What a summary needs to know of an indicator across parks. */
type Counts = { bands: { rows: unknown[]; title: string }[]; silent: unknown[]; parksWithValue: number };

/** One sentence that says what a chart shows, from its data: 5个园区中，4个给出了数值，分成2组：… */
export function formatSurvey({ bands, silent, parksWithValue }: Counts, parks: number): string {
  if (parksWithValue === 0) return `${parks}个园区的来源都没有给出数值。`;
  const groups = bands.map(({ title, rows }) => `${title}（${rows.length}项）`).join('、');
  const grouped =
    bands.length === 1 ? `都可以放在一组看：${groups}` : `按口径分成${bands.length}组：${groups}，组与组之间不能比`;
  const rest = silent.length > 0 ? `；另外${silent.length}个没有数值，各保留一行` : '';
  return `${parks}个园区中，${parksWithValue}个的来源给出了数值，${grouped}${rest}。`;
}
