/** What the tables of the data are called in English, and what a row is. */
const tableWords: Record<string, { title: string; row: string }> = {
  observations: {
    title: 'Figures',
    row: 'One printed number, with what it counts, whose it is, when, its denominator and where it was printed.',
  },
  parks: { title: 'Parks', row: 'The case of one park.' },
  indicators: {
    title: 'Indicators',
    row: 'A kind of number that several parks can have, with its definition and what decides whether two values may be compared.',
  },
  groups: {
    title: 'Comparable groups',
    row: 'Figures of one indicator that may be seen together. Two figures of different groups are never compared.',
  },
  verdicts: {
    title: 'Comparability',
    row: 'Two figures of one indicator from different parks: whether they may be compared, and why.',
  },
  disclosures: {
    title: 'Disclosure',
    row: 'One park and one indicator: whether the articles read print a number, speak of it without one, or do not mention it.',
  },
  statements: {
    title: 'Statements without a number',
    row: 'What a source says of an indicator without giving a number.',
  },
  derived: {
    title: 'Computed by this site',
    row: 'Something computed from printed numbers. No source prints it; cite it as computed by this site.',
  },
  'practice-types': { title: 'Types of practice', row: 'A type of practice that several parks can have.' },
  practices: { title: 'Practices', row: 'One practice of one park.' },
  'practice-parks': {
    title: 'Types of practice by park',
    row: 'One type of practice and one park: done, planned or not mentioned in the articles read.',
  },
  organizations: { title: 'Companies and bodies', row: 'A company or body that a case names.' },
  sources: { title: 'Sources', row: 'One article that facts come from.' },
  references: {
    title: 'Reference figures',
    row: 'A number that is no park’s: national or provincial, with its kind of denominator. Never ranked with those of parks.',
  },
  units: { title: 'Units', row: 'One unit, with its measure and the fraction that converts it to the base unit.' },
};

const pair = (side: string, mark: string): Record<string, string> => ({
  [`park${mark}`]: `Case of the ${side} figure`,
  [`id${mark}`]: `Id of the ${side} figure`,
  [`parkName${mark}`]: `Park of the ${side} figure`,
  [`subject${mark}`]: `What the ${side} figure counts`,
  [`figure${mark}`]: `The ${side} value with unit and qualifier`,
  [`status${mark}`]: `Whether the ${side} number is a result, a plan or an expectation`,
  [`owner${mark}`]: `Whose the ${side} number is`,
  [`when${mark}`]: `Reference period of the ${side} number in words, with （推断） where this site inferred it`,
  [`url${mark}`]: `Permanent address of the ${side} figure`,
});

/** What a column holds: by its name, or by table and name where one name means another thing there. */
const columnWords: Record<string, string> = {
  ...pair('first', 'A'),
  ...pair('second', 'B'),
  actor: 'Who does it, in the words of the source',
  added: 'Day on which the case came to the collection',
  against: 'Reasons why the two are not compared',
  also: 'Ids of other sources that say so too',
  author: 'Byline',
  basis: 'Kind of denominator',
  before: 'Id of the figure that this one took the place of, of the same thing',
  bound: 'On which side of the printed number the true value lies; empty without a qualifier',
  brand: 'Brand that the editors gave; the same brand need not be the same company',
  by: 'Class of the actors',
  cautions: 'Reasons for caution that the figure brings to every comparison',
  changes: 'Of these figures, the ones that the practice is meant to change',
  checkedOn: 'Day on which the figures were last held against the article, empty if never',
  city: 'City, prefecture or county-level city',
  copy: 'Whether the address holds the first publication, a reprint or an archived copy',
  decimals: 'Decimal places as printed: 70 has 0, 70.0 has 1',
  deck: 'The case in one sentence',
  definition: 'What is counted',
  denominator: 'What the share is a share of, as the source has it',
  denominatorMissing: 'Why the denominator is empty',
  dependsOn: 'Points of definition on which the value depends; where they differ, values are not comparable',
  derived: 'Kind of computation and the figures that it rests on',
  designation: 'What the source calls this kind of park',
  did: 'What it did, in one sentence',
  disclosure: 'What the articles read say',
  evidence: 'How much a practice rests on, by rule; no grade says that it works',
  extent: 'Whether the whole article was read, or an excerpt',
  factorDenominator: 'See factorNumerator',
  factorNumerator: 'Value × numerator ÷ denominator gives the base unit of the measure',
  figure: 'Id of the figure beside which the computation stands',
  figures: 'Ids of the figures concerned',
  fits: 'Whether the computation agrees with the printed number; empty where there is none to check',
  formula: 'How it was computed and rounded',
  group: 'Figures of one indicator with the same group may be seen together; see groups.csv',
  high: 'The computed number is at most this; empty without an upper bound',
  id: 'Permanent id',
  indicator: 'Id of the indicator; empty for a number that only one park has',
  indicatorName: 'Name of the indicator',
  kind: 'What kind of value, body or computation it is',
  low: 'The computed number is at least this; empty without a lower bound. Where low equals high it is exact',
  means: 'How it is done',
  measure: 'Units of one measure convert exactly; different measures are never compared',
  missing: 'The columns that are empty because the source does not say',
  name: 'Name',
  nameNote: 'What is to be known about the name',
  note: 'What a careful editor tells the reader',
  number: 'Position in the case, from 1',
  numerator: 'Id of the numerator printed beside the share',
  ofPark: 'Whether the figure is the park’s own; a city’s or a company’s is not',
  open: 'What the source leaves open',
  openedOn: 'Day on which a person opened the address, empty if nobody has',
  outlet: 'Newspaper, site or body that published it',
  paragraph: 'Number of the paragraph that prints it',
  paragraphMissing: 'Why the paragraph is empty: only an excerpt was read',
  paragraphs: 'Numbers of paragraphs; empty where only an excerpt was read',
  park: 'Id of the case, part of its address',
  parkName: 'What the source calls the park',
  parks: 'How many parks have figures of their own in the group',
  parts: 'Ids of the parts that make up the total, or of what a practice consists of',
  period: 'Reference period in ISO 8601; “../2023-07” counts from an unnamed start; empty where not stated',
  periodBasis: 'Whether the period is printed or inferred by this site',
  periodEnd: 'Last day of the period',
  periodGranularity: 'Precision of the period',
  periodInferredFrom: 'What an inferred period was inferred from',
  periodMissing: 'Why the period or its start is empty',
  periodStart: 'First day of the period',
  population: 'The universe that is counted (统计对象)',
  populations: 'The universes that the indicator may count; different ones are not compared',
  postedOn: 'Day on which this copy was put online, not the day of printing',
  practices: 'Ids of the practices concerned',
  printed: 'The number as the source prints it, with its qualifier',
  province: 'Province, autonomous region or municipality',
  publishedOn: 'Day on which the article was printed',
  qualifier: 'The word printed beside the number (约 about, 近 nearly, 余 and 多 over, 以上 or more, 不足 less than …)',
  readInPart: 'If true, a source was read in part, and “not mentioned” tells of that part alone',
  reasons: 'All reasons',
  reference: 'Id of the file of reference figures',
  referenceName: 'What these reference figures are about',
  rivals: 'Ids of figures of another source of the park that say otherwise of the same thing',
  says: 'What the source says, in the words of the editors',
  seen: 'Where it was seen, and whether anybody opened it',
  sentence: 'The computation in words',
  site: 'Site of the address, by the name that it prints or by its domain',
  source: 'Id of the source within the case',
  sourceId: 'Id of the source within the case; see sources.csv',
  sourceUrl: 'Address of the article, empty where there is none to give',
  stage: 'Whether it is done or planned; a plan is no practice',
  state: 'Whether the park has a practice of this type',
  status: 'Whether the number is a result, a plan or an expectation',
  subject: 'What exactly is counted or measured',
  summary: 'What it is, in two or three sentences',
  target: 'For whom, or to whom',
  territory: 'Name of the territory',
  territoryKind: 'Whose figure it is',
  theme: 'What it is about',
  timing: 'A value at a moment (stock) or over a period (flow)',
  title: 'Title',
  total: 'Id of the denominator printed beside it',
  type: 'Id of the type of practice',
  unit: 'Unit of the value',
  upper: 'Upper end of a range, else empty',
  url: 'Permanent address',
  value: 'Decimal number as printed; a decline is negative; the lower end of a range; empty where no number is given',
  valueMissing: 'Why the value is empty',
  verdict: 'Whether they may be compared: comparable, with caution, or not',
  words: 'Outlet and date, as in the column “source” of the figures',
  issue: 'Year and number of the journal, as printed; empty where it is none',
  pages: 'Pages of the journal',
  yearInferredFrom: 'What the year was inferred from, where only month and day are printed',
  'derived.basis': 'Ids of the figures that the computation rests on',
  'groups.figures': 'How many figures the group has',
  'groups.title': 'The definition that the group shares',
  'observations.source': 'Outlet and date of the article',
  'parks.figures': 'How many figures the case has',
  'parks.practices': 'How many practices the case has, plans included',
  'references.source': 'Where it was published, and when',
  'sources.note': 'About the copy that was read',
  'sources.paragraphs': 'How many paragraphs the article has',
  'sources.url': 'Address of the article',
  'statements.also': 'Ids of other sources that say so too',
};

/**
 * What a column of a table holds, in English.
 *
 * @throws where nobody wrote it; a test asks for all of them
 */
export function describeColumnInEnglish(table: string, column: string): string {
  const words = columnWords[`${table}.${column}`] ?? columnWords[column];
  if (words === undefined) throw new Error(`no English for ${table}.${column} in lib/words/en/tables.ts`);
  return words;
}

/**
 * A table by its English name: `observations-2` is a further volume of the figures.
 *
 * @throws where nobody wrote it; a test asks for all of them
 */
export function describeTableInEnglish(name: string): { title: string; row: string } {
  const words = tableWords[name.replace(/-\d+$/, '')];
  if (words === undefined) throw new Error(`no English for ${name} in lib/words/en/tables.ts`);
  return words;
}
