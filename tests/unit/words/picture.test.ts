import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderOf } from '#lib/compare/claims.ts';
import { type Drawn, figuresOf, totalsOf } from '#lib/compare/drawn.ts';
import { drawnOf } from '#lib/compare/drawn-of.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { type PictureForm, pictureForms } from '#lib/schema/park-picture.ts';
import { sayDrawnTotal } from '#lib/words/zh/drawn-total.ts';
import { plainTitle, sayPicture } from '#lib/words/zh/picture.ts';
import { legendOf } from '#lib/words/zh/picture-legend.ts';
import { titleOfPicture } from '#lib/words/zh/picture-title.ts';
import { count, observations, period, sample } from '../compare/samples.ts';
import { expectSound } from './sound.ts';

/** A park of some figures, each with its own id, the later named after the earlier as their numerator or `before`. */
function parkOf(figures: readonly Observation[], ties: readonly ('before' | 'numerator' | 'none')[]) {
  const named = figures.map((figure, index): Observation => {
    const tied = `f${index - 1}`;
    const tie = index === 0 ? 'none' : (ties[index] ?? 'none');
    const bound = tie === 'before' ? { before: tied } : tie === 'numerator' ? { numerator: tied } : {};
    return { ...figure, park: 'a', id: `f${index}`, before: null, numerator: null, ...bound };
  });
  return { observations: named, observationById: new Map(named.map((one) => [one.id, one])), timingById: new Map() };
}

/** Figures that are often counts of one thing, so that every form comes up. */
const figures = fc.array(
  fc.oneof(
    observations,
    fc
      .record({
        value: fc.integer({ min: 0, max: 2000 }).map(String),
        time: fc.constantFrom(null, '2021', '2022', '2023'),
        qualifier: fc.constantFrom<Observation['qualifier']>(null, null, '余', '不足', '达', '约', '以上'),
        place: fc.constantFrom('park', 'city', 'company', 'other'),
        name: fc.constantFrom('临河', '北山'),
      })
      .map(({ value, time, qualifier, place, name }) =>
        count({
          value,
          qualifier,
          printed: `${value}家`,
          period: time === null ? null : period(time),
          territory: place === 'park' ? { kind: 'park', name: null } : { kind: place as 'city', name },
        }),
      ),
    fc
      .record({ value: fc.constantFrom('70', '78.1', '50', '33.3', '97.7') })
      .map(({ value }) => sample({ value, printed: `${value}%` })),
  ),
  { minLength: 1, maxLength: 6 },
);
const ties = fc.array(fc.constantFrom('before' as const, 'numerator' as const, 'none' as const), { maxLength: 6 });
const forms = Object.keys(pictureForms) as PictureForm[];

/** Every picture of any form that can be drawn of the figures. */
function picturesOf(all: readonly Observation[], tied: readonly ('before' | 'numerator' | 'none')[]): Drawn[] {
  const park = parkOf(all, tied);
  const tiers = [
    { name: '党工委' },
    ...park.observations.map(({ id }, index) => ({ name: `第${index + 1}层`, figure: id })),
    { name: '班组' },
  ];
  const one = park.observations.map((figure) => [figure]);
  return forms.flatMap((form) =>
    [...one, park.observations.slice(0, 2), [...park.observations]].flatMap((named) => {
      const drawing = drawnOf(park, { form, ...(form === 'tiers' && { tiers }) }, named);
      return 'drawn' in drawing ? [drawing.drawn] : [];
    }),
  );
}

const everyPicture = (check: (drawn: Drawn) => void) =>
  fc.assert(
    fc.property(figures, ties, (all, tied) => {
      for (const drawn of picturesOf(all, tied)) check(drawn);
    }),
    { numRuns: 300 },
  );

test('every form comes up', () => {
  const seen = new Map<PictureForm, number>(forms.map((form) => [form, 0]));
  for (const [all, tied] of fc.sample(fc.tuple(figures, ties), 3000))
    for (const { form } of picturesOf(all, tied)) seen.set(form, (seen.get(form) ?? 0) + 1);
  expect([...seen].filter(([, times]) => times === 0)).toEqual([]);
});

test('whatever a picture is drawn from, its sentence is one sentence and sound', () => {
  everyPicture((drawn) => {
    const { title, sentence } = sayPicture(drawn);
    expectSound(sentence, sentence.split('。').length - 1);
    expect(sentence.length).toBeGreaterThan(4);
    expect(title).not.toMatch(/undefined|null|NaN|。/);
    expect(plainTitle(title)).not.toContain('｜');
  });
});

test('a title names every figure of a change, of a share and of counts apart', () => {
  everyPicture((drawn) => {
    if (!['apart', 'squares'].includes(drawn.form)) return;
    const title = plainTitle(sayPicture(drawn).title);
    for (const figure of figuresOf(drawn)) expect(title).toContain(figure.value);
  });
});

test('a change is titled by what is counted, which the name of its indicator does not say', () => {
  const titleFor = (subject: string) => {
    const [before, after] = ['12', '30'].map((value) => count({ value, name: '党组织数', subject }));
    const drawn = { form: 'change', before, after, answer: null } as unknown as Drawn;
    return plainTitle(titleOfPicture(drawn));
  };
  expect(titleFor('非公企业党组织')).toBe('非公企业党组织由12家增加到30家');
  expect(titleFor('审批周期（措施针对土地登记等事项）')).toMatch(/^审批周期由/);
});

test('counts are said not to be of one set only where none can equal another', () => {
  everyPicture((drawn) => {
    if (drawn.form !== 'apart') return;
    for (const [index, a] of drawn.figures.entries())
      for (const b of drawn.figures.slice(index + 1)) expect(['less', 'more']).toContain(orderOf(a, b));
  });
});

test('what is worked out says so', () => {
  everyPicture((drawn) => {
    const said = Object.values(sayPicture(drawn)).join('');
    if (drawn.form === 'squares') expect(said).toContain('本站推算');
    if (drawn.form === 'change' && /比前一个(多|少|至少)/.test(said)) expect(said).toContain('（本站推算）');
  });
});

test('how many figures are the park’s own is counted, and none of another counts as one', () => {
  everyPicture((drawn) => {
    if (drawn.form !== 'territories') return;
    const own = drawn.places.filter(({ kind }) => kind === 'park').reduce((sum, place) => sum + place.count, 0);
    expect(drawn.own).toBeGreaterThanOrEqual(own);
    expect(sayPicture(drawn).title).toContain(`${drawn.all}个数`);
  });
});

test('a figure of another territory is told as such', () => {
  const city = count({
    id: 'f0',
    value: '226',
    printed: '226家',
    territory: { kind: 'company', name: '中伟' },
    before: 'f1',
  });
  const before = { ...city, id: 'f1', value: '32', printed: '32家', before: null };
  const park = {
    observations: [city, before],
    timingById: new Map(),
    observationById: new Map([
      ['f0', city],
      ['f1', before],
    ]),
  };
  const drawing = drawnOf(park, { form: 'change' }, [city]);
  expect('drawn' in drawing && sayPicture(drawing.drawn).sentence).toContain('这是中伟的数，不是园区的');
});

test('a total is told as the one only where no other fits', () => {
  everyPicture((drawn) => {
    if (drawn.form !== 'squares') return;
    const isOnly = drawn.derived.kind === 'total' && drawn.derived.totals.kind === 'one';
    for (const total of totalsOf(drawn)) {
      const said = sayDrawnTotal(drawn, total);
      expect(said).toMatch(isOnly ? /^总数\d/ : /^总数(如果是|为\d.+时是[\d.]+%，不是)/);
    }
    const inLegend = legendOf(drawn).at(-1)?.value ?? '';
    expect(/^\d+\D*$/.test(inLegend)).toBe(isOnly);
  });
});

test('two sources that differ about one time are no course', () => {
  const one = count({ id: 'f0', value: '98', printed: '98家', period: period('2024-03') });
  const other = { ...one, id: 'f1', value: '96', printed: '96家', source: 'b' };
  const park = parkOf([one, other], []);
  expect(drawnOf(park, { form: 'series' }, [...park.observations].slice(0, 1))).toEqual({
    obstacle: { kind: 'one-time', at: 0 },
  });
});
