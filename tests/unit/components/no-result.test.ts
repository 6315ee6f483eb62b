import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BriefForm } from '#components/brief-form.tsx';
import { Change } from '#components/change.tsx';
import { Claims } from '#components/claims.tsx';
import { EnglishFigure } from '#components/english-figure.tsx';
import { Figure } from '#components/figure.tsx';
import { Form } from '#components/pictures/form.tsx';
import { NumberLines } from '#components/register.tsx';
import { stateHolding } from '#lib/catalog/editions.ts';
import type { Placed } from '#lib/catalog/rows.ts';
import { claimOfChange } from '#lib/compare/change.ts';
import type { Drawn, DrawnOf } from '#lib/compare/drawn.ts';
import { figureKey } from '#lib/pages/brief.ts';
import { inBrief, toLead } from '#lib/picture/words.ts';
import { figureEmbed } from '#lib/publish/figure-embed.ts';
import type { Park, Source } from '#lib/schema/content.ts';
import type { Observation, Status } from '#lib/schema/observation.ts';
import { parsePeriod } from '#lib/schema/period.ts';
import { formatOwned } from '#lib/words/zh/owner.ts';
import { legendOf } from '#lib/words/zh/picture-legend.ts';
import { titleOfPicture } from '#lib/words/zh/picture-title.ts';
import { titleWithValue } from '#lib/words/zh/whose.ts';
import { realContent } from '../publish/samples.ts';

// Wherever a number stands without its sentence, that it is a plan stands with it.

const [park] = realContent.parks as [Park];
const [first] = park.observations as [Observation];
const [source] = park.sources as [Source];

const count = (id: string, value: string, status: Status): Observation => ({
  ...first,
  id,
  ...{ indicator: null, name: '党员示范岗数', subject: '党员示范岗', population: '党员示范岗' },
  ...{ value, unit: '个', kind: 'count', printed: `${value}个`, qualifier: null, denominator: null, numerator: null },
  ...{ territory: { kind: 'park', name: null }, open: [], note: null, period: parsePeriod('2024'), inferredFrom: null },
  status,
});
const place = (figure: Observation): Placed => ({ figure, park, source });

/** What each place shows of 100 and then 500, of which the later has a status; each tells of the other than its sentence. */
function shown(status: Status): Record<string, string> {
  const [before, after] = [count('now', '100', 'reported'), count('aim', '500', status)];
  const answer = claimOfChange(before, after);
  const share = { ...after, value: '50', unit: '%', kind: 'share', printed: '50%' } as const;
  const draw = (drawn: Drawn) =>
    renderToStaticMarkup(createElement(Form, { drawn, park, label: '', whole: true } as Parameters<typeof Form>[0]));
  const change: DrawnOf<'change'> = { form: 'change', before, after, answer };
  const series: DrawnOf<'series'> = { form: 'series', figures: [before, after] };
  const apart: DrawnOf<'apart'> = { form: 'apart', figures: [before, after], misfit: null };
  const tiers = { form: 'tiers', tiers: [{ name: '片区', figure: after }], across: [], difference: null } as const;
  const places = [{ kind: 'park', names: [], figures: [before, after], count: 2 }] as const;
  const embed = { park, figure: after, corrections: [], state: stateHolding(realContent, [after]) };
  const pair = { a: place(before), b: place(after) };
  return {
    'a pair': formatOwned(park, after),
    'the head of claims':
      renderToStaticMarkup(createElement(Claims, { caption: '', pairs: [pair] }))
        .split('rowgroup')[1]
        ?.split('</th>')[0] ?? '',
    'a question':
      renderToStaticMarkup(
        createElement(Claims, { caption: '', pairs: [{ ...pair, b: place({ ...after, subject: '责任区' }) }] }),
      )
        .split('“')[2]
        ?.split('”')[0] ?? '',
    'an end of a change':
      renderToStaticMarkup(createElement(Change, { change: { before: place(before), after: place(after), answer } }))
        .split('</section>')[0]
        ?.split('后</b>')[1]
        ?.split('</div>')[0] ?? '',
    'the other end':
      renderToStaticMarkup(
        createElement(Change, { change: { before: place(before), after: place(after), answer }, own: before }),
      ).split('</p>')[0] ?? '',
    'the title of a change': titleOfPicture(change),
    'the title of a course': titleOfPicture(series),
    'the title of a share': titleOfPicture({
      form: 'squares',
      numerator: before,
      share,
      derived: { kind: 'no-total' },
    } as unknown as Drawn & { form: 'squares' }),
    'the title of things apart': titleOfPicture(apart),
    ...Object.fromEntries(
      [change, series, apart, tiers].map((drawn) => [
        `the legend of ${drawn.form}`,
        legendOf(drawn as Drawn & { form: 'change' })
          .map(({ name, value }) => name + value)
          .join(),
      ]),
    ),
    ...Object.fromEntries(
      [change, series, apart, tiers, { form: 'territories', places, own: 2, all: 2 }].map((drawn) => [
        `the drawing of ${drawn.form}`,
        draw(drawn as Drawn),
      ]),
    ),
    'a number of the register': renderToStaticMarkup(
      createElement(NumberLines, {
        lines: [{ printed: '500个', start: null, figures: [{ park, figure: after }], more: 0 }],
      }),
    ),
    'a frame': figureEmbed(embed, (path) => path).body.split('class="t"')[0] ?? '',
    'a hit of a brief': renderToStaticMarkup(
      createElement(BriefForm, {
        keys: [],
        query: '岗',
        more: 0,
        parks: [],
        hits: [{ kind: 'figure', key: figureKey(after), park, figure: after }],
      }),
    ),
    English: renderToStaticMarkup(
      createElement(EnglishFigure, {
        figure: after,
        words: { id: 'aim', label: 'Posts', definition: 'Posts.' },
        pairs: [],
        nameOf: () => null,
      }),
    ),
  };
}

const words = { planned: /计划|planned/, expected: /预计|expected/, reported: /计划|预计|planned|expected/ };

test.each(Object.entries(shown('planned')))('%s says of a plan that it is one', (_, text) => {
  expect(text).toMatch(words.planned);
});

test.each(Object.entries(shown('expected')))('%s says of what is expected that it is', (_, text) => {
  expect(text).toMatch(words.expected);
});

test.each(Object.entries(shown('reported')))('%s says no such thing of a result', (_, text) => {
  expect(text).toContain('5');
  expect(text).not.toMatch(words.reported);
});

test('a move in a rank that is set large, or stands beside its name, says which way', () => {
  const move = {
    ...count('move', '12', 'reported'),
    unit: '个位次',
    kind: 'places',
    subject: '考核位次的变化',
  } as const;
  const said = (value: string) =>
    renderToStaticMarkup(createElement(Figure, { figure: { ...move, value } })).replace(/<[^>]+>/g, '');
  expect(said('12')).toBe('上升12位');
  expect(said('-3')).toBe('下降3位');
  expect(said('0')).toBe('0位');
  expect(titleWithValue({ name: '北山' }, { ...move, value: '12' })).toMatch(/ 上升12位（/);
  expect(inBrief({ ...move, value: '-3' })).toMatch(/^下降3位（/);
  expect(toLead({ ...move, value: '12' }).figure).toMatchObject({ lead: '上升', number: '12' });
});
