import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BriefForm } from '#components/brief-form.tsx';
import { ClaimFolds } from '#components/claim-folds.tsx';
import { DisclosureMatrix } from '#components/disclosure-matrix.tsx';
import { EnglishFigure } from '#components/english-figure.tsx';
import { FigureTable } from '#components/figure-table.tsx';
import { HeadFigures } from '#components/head-figures.tsx';
import { IndicatorAnswer } from '#components/indicator-answer.tsx';
import { PairAnswers } from '#components/pair-answers.tsx';
import { Form } from '#components/pictures/form.tsx';
import { IndicatorMatrix } from '#components/pictures/indicator-matrix.tsx';
import { NumberLines } from '#components/register.tsx';
import { UntoldFigures } from '#components/untold-figures.tsx';
import { VerdictMatrix } from '#components/verdict-matrix.tsx';
import { VerifyTool } from '#components/verify-tool.tsx';
import { disclosuresOf } from '#lib/catalog/disclosures.ts';
import { pairsOfSurvey } from '#lib/catalog/pairs.ts';
import { surveyShared } from '#lib/catalog/side-by-side.ts';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import { claimOfChange } from '#lib/compare/change.ts';
import type { Drawn, DrawnOf } from '#lib/compare/drawn.ts';
import { cardOfFigure, cardOfPark } from '#lib/picture/park.ts';
import { cardOfTheme } from '#lib/picture/theme.ts';
import { inBrief } from '#lib/picture/words.ts';
import { figureJsonLd } from '#lib/publish/park-json-ld.ts';
import { verdictTable } from '#lib/publish/tables/verdicts.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { parsePeriod } from '#lib/schema/period.ts';
import { sayDistribution } from '#lib/words/zh/distribution.ts';
import { formatGroupTitle } from '#lib/words/zh/group.ts';
import { sayPicture } from '#lib/words/zh/picture.ts';
import { legendOf } from '#lib/words/zh/picture-legend.ts';
import { lineOfPicture } from '#lib/words/zh/picture-title.ts';
import { sayTimes } from '#lib/words/zh/times.ts';
import { absolute, realContent } from '../publish/samples.ts';

// Wherever a number stands, whose it is and when stand with it: of a city's figure of another time than the rule of its page.

const [first, second] = realContent.parks as [Park, Park];
const indicator = realContent.indicators.find(({ id }) => id === 'party-organizations') ?? expect.fail();

/** A figure of an indicator that two parks have, of its own time and place. */
function figureOf(park: Park, id: string, facts: Partial<Observation>): Observation {
  const [any] = park.observations as [Observation];
  return {
    ...any,
    ...{ id, indicator: indicator.id, name: indicator.name, subject: '两新党组织', population: '两新党组织' },
    ...{ value: '908', upper: null, unit: '家', kind: 'count', printed: '908家', qualifier: null, numerator: null },
    ...{ denominator: null, open: [], note: null, before: null, status: 'reported', rivals: [] },
    ...facts,
  };
}

const times = {
  printed: { period: parsePeriod('2019-01/2019-05'), inferredFrom: null },
  inferred: { period: parsePeriod('2019-01/2019-05'), inferredFrom: '按发布日期' },
  unwritten: { period: null, inferredFrom: null },
} as const;
type Known = keyof typeof times;

const place = (park: Park, figure: Observation) => ({ park, figure, source: park.sources[0] });

const textOf = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>|<\/?span[^>]*>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const render = ((component: never, props: never) => textOf(renderToStaticMarkup(createElement(component, props)))) as <
  Props,
>(
  component: (props: Props) => unknown,
  props: Props,
) => string;

/** What each place shows of the figure of a city in the case of a park. */
function shown(known: Known): Record<string, string> {
  const figure = figureOf(first, 'ours', { ...times[known], territory: { kind: 'city', name: '北山市' } });
  const own = figureOf(second, 'theirs', { value: '5', printed: '5家', territory: { kind: 'park', name: null } });
  const holding = (park: Park, one: Observation): Park => ({
    ...park,
    observations: [one],
    observationById: new Map([[one.id, one]]),
    headline: [one.id],
    practices: [],
    statements: [],
  });
  const park = holding(first, figure);
  const parks = [park, holding(second, own)];
  const content: Content = { ...realContent, parks };
  const survey = surveyIndicator(content, indicator);
  const shared = surveyShared(content, parks);
  // As on a page where most times are printed: each that is not says so.
  const saying = sayTimes([{ period: null, inferredFrom: null }]);
  const later = { ...figure, id: 'later', value: '950', printed: '950家' };
  const change: DrawnOf<'change'> = {
    form: 'change',
    before: figure,
    after: later,
    answer: claimOfChange(figure, later),
  };
  const series: DrawnOf<'series'> = { form: 'series', figures: [figure, later] };
  const apart: DrawnOf<'apart'> = { form: 'apart', figures: [figure, later], misfit: null };
  const tiers: DrawnOf<'tiers'> = {
    form: 'tiers',
    tiers: [{ name: '片区', figure }],
    across: [],
    difference: null,
  };
  const legend = (drawn: Drawn) =>
    legendOf(drawn as DrawnOf<'series'>)
      .map(({ name, value }) => name + value)
      .join();
  const pairs = pairsOfSurvey(survey).map(({ a, b, ...pair }) =>
    a.figure === figure ? { ...pair, a: b, b: a } : { ...pair, a, b },
  );
  return {
    'the answer of a search': render(IndicatorAnswer, { survey }),
    'two parks side by side': render(PairAnswers, { parks, shared, times: saying }).split('写“')[0] ?? '',
    'several parks side by side': render(IndicatorMatrix, { parks, surveys: shared, times: saying }),
    'what is disclosed': render(DisclosureMatrix, {
      parks: disclosuresOf(content, parks),
      indicators: content.indicators.map((one) => ({ indicator: one, withValue: 1 })),
      total: 2,
    }),
    'all figures of a park': render(FigureTable, { park, hrefOf: () => null, sayTime: saying.say }),
    'a figure that the story does not tell': render(UntoldFigures, { figures: [figure], retired: [], back: '#' }),
    'pairs with their verdicts': render(VerdictMatrix, { caption: '', pairs, sayTime: saying.say }),
    'what may be written of pairs':
      render(ClaimFolds, { name: '', pairs: pairs.map(({ a, b }) => ({ a, b })), sayTime: saying.say }).split(
        '可以写',
      )[0] ?? '',
    'a figure to be verified': render(VerifyTool, { figures: [figure], usual: park, folds: '', hrefOf: () => null }),
    'a number of the register': render(NumberLines, {
      lines: [{ printed: '908家', start: null, figures: [{ park, figure }], more: 0 }],
    }),
    'the head of a case': render(HeadFigures, { figures: [figure], usual: park }),
    'a hit of a brief': render(BriefForm, {
      ...{ keys: [], query: '数', more: 0, parks: [] },
      hits: [{ kind: 'figure', key: 'a/ours', park, figure }],
    }),
    'a pair in English': render(EnglishFigure, {
      figure: own,
      words: { id: 'theirs', label: 'Organizations', definition: 'Organizations.' },
      pairs,
      nameOf: () => 'Beishan',
    }).split('Beside')[1] as string,
    'a clause of a description': inBrief(figure),
    'the description of a figure': cardOfFigure(park, figure).description,
    'linked data': JSON.stringify(figureJsonLd(figure, absolute)),
    'a large group': `${sayDistribution([figure])}${formatGroupTitle(figure)}`,
    'a row of verdicts': verdictTable.columns
      .filter(({ name }) => /A$/.test(name))
      .map(({ cell }) => String(cell({ a: place(park, figure), b: place(park, figure) } as never)))
      .join(),
    'the line of a change': lineOfPicture(change),
    'the line of a course': lineOfPicture(series) + legend(series),
    'the legend of a change': legend(change) + lineOfPicture(change),
    'the legend of things apart': legend(apart),
    'the legend of levels': legend(tiers),
    'the sentence of levels': `${sayPicture(tiers, park).sentence}${legend(tiers)}`,
    'the drawing of a change': `${render(Form as never, { drawn: change, park, label: '', whole: true } as never)}${lineOfPicture(change)}`,
    'the drawing of a course': `${render(Form as never, { drawn: series, park, label: '', whole: true } as never)}${lineOfPicture(series)}`,
  };
}

const words: Record<Known, RegExp> = {
  printed: /2019年1月至5月|时间都到2019年5月全|January 2019 to May 2019/,
  inferred:
    /2019年1月至5月（推断）|时间都到2019年5月（都由本站推断）|推断为2019年1月至5月|时间都由本站按报道推断|May 2019 \(inferred/,
  unwritten: /时间(原文)?都?没写|time not stated/,
};
const places = (Object.keys(times) as Known[]).flatMap((known) =>
  Object.entries(shown(known)).map(([place, text]) => ({ known, place, text })),
);

test.each(places)('$place says when a figure is of, $known', ({ known, text }) => {
  expect(text).toMatch(words[known]);
});

test.each(places)('$place says that a figure is a city’s, $known', ({ text }) => {
  expect(text).toMatch(/北山市|全市|whole city/);
});

test('no time that is printed is told as inferred', () => {
  for (const { known, place, text } of places)
    if (known === 'printed') expect.soft(text, place).not.toMatch(/5月（推断）|推断为2019|2019 \(inferred/);
});

test('the drawing of levels says of a time that the page does not name which it is', () => {
  const figure = figureOf(first, 'ours', { ...times.inferred, territory: { kind: 'park', name: null } });
  const tiers: DrawnOf<'tiers'> = { form: 'tiers', tiers: [{ name: '片区', figure }], across: [], difference: null };
  expect(sayPicture(tiers, first).sentence).toContain('908家的时间是2019年1月至5月（推断）');
  expect(sayPicture(tiers, figure).sentence).not.toContain('时间');
  // A day of the weeks that the page names is told by them.
  const weeks = { period: parsePeriod('2019-06-20/2019-07-10'), inferredFrom: null };
  const day = { ...figure, period: parsePeriod('2019-06-20') };
  const ofDay: DrawnOf<'tiers'> = { ...tiers, tiers: [{ name: '片区', figure: day }] };
  expect(sayPicture(ofDay, weeks).sentence).not.toContain('时间');
});

test('a line of a list has no number that does not say what it counts', () => {
  const figure = figureOf(first, 'ours', { territory: { kind: 'park', name: null } });
  expect(lineOfPicture({ form: 'apart', figures: [figure, figure], misfit: null })).not.toMatch(/\d/);
  const { title, picture } = cardOfTheme(
    'organization',
    { theme: 'organization', parks: 1, figures: 1, practices: 0 } as never,
    [{ park: first, figures: [figure], practices: [] } as never],
  );
  expect(title + JSON.stringify(picture)).not.toContain('908');
});

test('the title of a case has none of its figures, for their times have no room there', () => {
  for (const park of realContent.parks)
    expect.soft(cardOfPark(park).title).toMatch(new RegExp(`^${park.name}(党建案例)?：\\d+项数据，\\d+项做法$`));
});

test('a name that ends in a number does not run into the number behind it', () => {
  const park = { ...first, name: '园区798', observations: [figureOf(first, 'ours', times.printed)] };
  const survey = surveyIndicator({ ...realContent, parks: [park] }, indicator);
  expect(renderToStaticMarkup(createElement(IndicatorAnswer, { survey })).replace(/<[^>]+>/g, '')).toContain(
    '园区798 908家',
  );
});
