import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FigureLines } from '#components/figure-lines.tsx';
import { RateAxis } from '#components/pictures/rate-axis.tsx';
import { PracticeLines } from '#components/practice-lines.tsx';
import { PracticeVariants } from '#components/practice-variants.tsx';
import { SilentParks } from '#components/silent-parks.tsx';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import type { Park } from '#lib/schema/content.ts';
import { withinBrackets } from '#lib/words/zh/brackets.ts';
import { saySilent } from '#lib/words/zh/shared.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import OrganizationPage from '../../../app/organizations/[id]/page.tsx';
import { realContent } from '../publish/samples.ts';

// On a page of several parks 第25段 alone says of no article where something is printed, even of a park that has only one.

const park = realContent.parks.find(({ sources }) => sources.length === 1) as Park;
const source = withinBrackets(formatSource(park.sources[0] ?? expect.fail()));
const [statement] = park.statements;
const silent = [{ park, statement: statement ?? null }];

test.each([
  ['figures', createElement(FigureLines, { park, figures: park.observations.slice(0, 1) })],
  ['practices', createElement(PracticeLines, { park, practices: park.practices.slice(0, 1) })],
  [
    'what differs between practices',
    createElement(PracticeVariants, { rows: [{ park, practices: park.practices.slice(0, 1), isDone: true }] }),
  ],
  ['parks without a value', createElement(SilentParks, { rows: silent })],
])('lines of %s name the source of a park that has only one', (_, lines) => {
  expect(withinBrackets(renderToStaticMarkup(lines))).toContain(source);
});

test('so does a sentence of a comparison', () => {
  expect(saySilent(silent)).toContain(source);
});

test('so does the page of an organization', async () => {
  const { id } = park.organizations.find((one) => one.id !== null) ?? expect.fail();
  const page = await OrganizationPage({ params: Promise.resolve({ id: id ?? '' }) });
  expect(renderToStaticMarkup(page)).toContain(`（${source}，第`);
});

test('two values that a chart shows of one park, the same and of one time, are told apart by their sources', () => {
  const indicator = realContent.indicators.find(({ id }) => id === 'org-coverage') ?? expect.fail();
  const several = realContent.parks.find(({ slug }) => slug === 'quanzhou') as Park;
  const figure = several.observations.find((one) => one.indicator === indicator.id) ?? expect.fail();
  const other = several.sources.find(({ id }) => id !== figure.source) ?? expect.fail();
  const again = { ...figure, id: 'again', value: '90', denominator: '非公企业412家', source: other.id };
  const shown = (observations: Park['observations']) => {
    const parks = realContent.parks.map((one) => (one === several ? { ...several, observations } : one));
    const survey = surveyIndicator({ ...realContent, parks }, indicator);
    return renderToStaticMarkup(createElement(RateAxis, { survey }));
  };
  expect(shown(several.observations)).not.toContain(formatSource(other));
  expect(shown([...several.observations, again])).toContain(`，${formatSource(other)}`);
});
