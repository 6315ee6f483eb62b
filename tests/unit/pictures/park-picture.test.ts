import { brotliCompressSync } from 'node:zlib';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { IndicatorMatrix } from '#components/pictures/indicator-matrix.tsx';
import { ParkPicture } from '#components/pictures/park-picture.tsx';
import { PracticeSquares } from '#components/pictures/practice-squares.tsx';
import { RateAxis } from '#components/pictures/rate-axis.tsx';
import { Timeline } from '#components/pictures/timeline.tsx';
import { pictureOf } from '#lib/catalog/park-picture.ts';
import { practicesAcross } from '#lib/catalog/practices.ts';
import { surveyShared } from '#lib/catalog/side-by-side.ts';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import { figuresOf } from '#lib/compare/drawn.ts';
import type { Park } from '#lib/schema/content.ts';
import { plainTitle, sayPicture } from '#lib/words/zh/picture.ts';
import { sayTimes } from '#lib/words/zh/times.ts';
import { parkNamed } from '../catalog/samples.ts';
import { content, realContent } from '../publish/samples.ts';

const picture = (park: Park, room: 'head' | 'story' | 'row') =>
  renderToStaticMarkup(createElement(ParkPicture, { park, room }));
const rooms = ['head', 'story'] as const;
const every = realContent.parks.flatMap((park) => rooms.map((room) => ({ park, room, html: picture(park, room) })));

/** What is read aloud and by eye beside the drawing: no shapes, no tags. */
const textOf = (html: string) => html.replace(/<svg.*?<\/svg>/g, '').replace(/<[^>]+>/g, '');

/** The same without what is told by the name of the image. */
const readOf = (html: string) => textOf(html.replace(/<p[^>]*aria-hidden="true">.*?<\/p>/g, ''));

test('a picture is one image with one name: its title and its sentence', () => {
  for (const { park, html } of every) {
    const drawn = pictureOf(park);
    if (!drawn) throw new Error(`${park.slug} has no picture`);
    const { title, sentence } = sayPicture(drawn, park);
    expect(html.match(/role="img"/g)).toHaveLength(1);
    expect(html).toContain(`aria-label="${plainTitle(title)}。${sentence}"`);
    expect(readOf(html)).not.toContain(sentence);
  }
});

test('in the story every number that is drawn stands as text beside it, once', () => {
  for (const { park, room, html } of every) {
    if (room === 'head') continue;
    const drawn = pictureOf(park);
    for (const { value } of drawn ? figuresOf(drawn) : []) expect(readOf(html)).toContain(value);
  }
});

test('a picture fits the head of a page: 1,200 bytes packed, no style, no id', () => {
  for (const { html } of every) {
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(1200);
    expect(html).not.toMatch(/ style=| id=|<script/);
  }
});

test('a face is for the eye alone and says nothing', () => {
  for (const park of realContent.parks) {
    const html = picture(park, 'row');
    expect(textOf(html)).toBe('');
    expect(html).toContain('aria-hidden="true"');
    expect(html).not.toContain('role=');
  }
});

test('a park whose data allow no picture has none, in no room', () => {
  for (const room of ['head', 'story', 'row'] as const)
    expect(picture(parkNamed('empty', { observations: [] }), room)).toBe('');
});

/** The same content with so many parks, the later ones named anew. */
const withParks = (number: number): Park[] =>
  Array.from({ length: number }, (_, index) => {
    const park = realContent.parks[index % realContent.parks.length] as Park;
    const slug = `${park.slug}-${index}`;
    const observations = park.observations.map((one) => ({ ...one, park: slug }));
    const observationById = new Map(observations.map((one) => [one.id, one]));
    return { ...park, slug, name: `${park.name}${index}`, observations, observationById };
  });

test('up to twelve parks have a column each, and beyond that every type has one bar', () => {
  const columns = (number: number) => {
    const parks = withParks(number);
    const types = practicesAcross({ ...realContent, parks }, parks);
    const html = renderToStaticMarkup(createElement(PracticeSquares, { parks, types }));
    return html.match(/<th scope="col"/g)?.length ?? html;
  };
  expect([0, 1, 2, 12, 13].map(columns)).toEqual(['<p>还没有案例。</p>', 3, 4, 14, 2]);
});

test('beyond twelve figures an axis shows how they lie, and the rows of the chosen park alone', () => {
  const axis = (number: number, subject?: string) => {
    const parks = withParks(number);
    const indicator = realContent.indicators.find(({ id }) => id === 'org-coverage');
    if (!indicator) throw new Error('no coverage rate');
    const survey = surveyIndicator({ ...realContent, parks }, indicator);
    return renderToStaticMarkup(createElement(RateAxis, { survey, ...(subject !== undefined && { subject }) }));
  };
  const rows = (html: string) => html.match(/<circle class="[^"]*(filled|subject)/g)?.length ?? 0;
  expect(rows(axis(5))).toBe(3);
  expect(rows(axis(40))).toBe(0);
  expect(textOf(axis(40))).toContain('24个数，从达70%到97.7%');
  expect(rows(axis(40, 'quanzhou-4'))).toBe(1);
  expect(axis(0)).not.toContain('<li');
});

test('of another territory a figure is hollow and never red, whoever the page is about', () => {
  const indicator = realContent.indicators.find(({ id }) => id === 'org-coverage');
  if (!indicator) throw new Error('no coverage rate');
  const survey = surveyIndicator(realContent, indicator);
  const html = renderToStaticMarkup(createElement(RateAxis, { survey, subject: 'ningxiang' }));
  expect(html).not.toMatch(/class="[^"]*subject/);
  expect(html).toMatch(/class="[^"]*hollow/);
});

test('a matrix says in words what its dots show', () => {
  const { parks } = realContent;
  const surveys = surveyShared(realContent, parks);
  const times = sayTimes(surveys.flatMap(({ rows }) => rows.map(({ figure }) => figure)));
  const html = renderToStaticMarkup(createElement(IndicatorMatrix, { parks, surveys, times }));
  for (const words of [
    '97.7% 2023年6月20日至7月10日',
    '85.16% 宁乡全市（含园区），2022年12月',
    '说到了，没有数',
    '谨慎比较',
    '不能直接比',
  ])
    expect(textOf(html)).toContain(words);
});

test('a timeline of no park is none, of one speaks of one, of many says how many are left out', () => {
  const timeline = (parks: Park[]) => renderToStaticMarkup(createElement(Timeline, { parks }));
  expect(timeline([])).toBe('');
  expect(textOf(timeline(content.parks.slice(0, 1)))).not.toContain('各说各的');
  expect(textOf(timeline(withParks(14)))).toContain('还有2个园区没有画');
});
