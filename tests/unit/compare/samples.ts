import fc from 'fast-check';
import type { Observation, Status } from '#lib/schema/observation.ts';
import { openPoints } from '#lib/schema/open-point.ts';
import { type Period, parsePeriod } from '#lib/schema/period.ts';
import { type Qualifier, qualifiers } from '#lib/schema/qualifier.ts';
import { territoryKinds } from '#lib/schema/territory.ts';
import { type Unit, units } from '#lib/schema/unit.ts';

/** A rate as most case files have it; a test states only what it is about. */
export function sample(given: Partial<Observation> = {}): Observation {
  return {
    park: 'quanzhou',
    id: 'org-coverage',
    theme: 'organization',
    indicator: 'org-coverage',
    name: '党组织覆盖率',
    subject: '非公企业党组织覆盖率',
    population: '非公企业',
    value: '97.7',
    upper: null,
    unit: '%',
    kind: 'share',
    printed: '97.7%',
    anchor: null,
    qualifier: null,
    denominator: '非公企业',
    numerator: null,
    parts: [],
    before: null,
    period: period('2023-07'),
    inferredFrom: null,
    territory: { kind: 'park', name: null },
    open: [],
    status: 'reported',
    source: 'article',
    paragraph: 2,
    note: null,
    ...given,
  };
}

/** A count of households of that park: a numerator, a part, a total. */
export function count(given: Partial<Observation> = {}): Observation {
  return sample({ indicator: 'covered', name: '覆盖企业数', unit: '家', kind: 'count', denominator: null, ...given });
}

export function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new Error(`No period: ${text}`);
  return parsed;
}

/** The coverage rates of four parks as their articles print them; 库尔勒 prints none. */
export const quanzhou = sample({ denominator: null });
export const guiyang = sample({
  park: 'guiyang',
  value: '93',
  printed: '93%',
  denominator: null,
  period: period('2022-07'),
});
export const loudi = sample({
  park: 'loudi',
  value: '70',
  printed: '达70%',
  qualifier: '达',
  denominator: null,
  numerator: 'covered',
  period: period('2022-10'),
});
export const ningxiang = sample({
  park: 'ningxiang',
  value: '85.16',
  printed: '85.16%',
  population: '两新组织',
  denominator: null,
  period: period('2022-12'),
  territory: { kind: 'city', name: '宁乡全市（含园区）' },
});

const periods = [
  '2022',
  '2023',
  '2022-07',
  '2023-07',
  '2023-08',
  '2022-01/2022-08',
  '../2023-07',
  '2024-02-29',
  '2023-02-28',
];

/** Observations of every kind, drawn from few values, so that pairs often agree in most things. */
export const observations: fc.Arbitrary<Observation> = fc
  .record({
    park: fc.constantFrom('a', 'b', 'c'),
    id: fc.constantFrom('x', 'y'),
    indicator: fc.constantFrom(null, 'one', 'two'),
    name: fc.constantFrom('甲', '乙'),
    population: fc.constantFrom('非公企业', '两新组织'),
    value: fc.constantFrom(null, '0', '70', '70.0', '85.16', '100', '123456789012345678901234567890'),
    unit: fc.constantFrom<Unit>(
      '%',
      '‰',
      '个百分点',
      '倍',
      '元',
      '万元',
      '亿元',
      '美元',
      '工作日',
      '日',
      '位',
      '人次',
      '家',
      '名',
    ),
    growth: fc.boolean(),
    qualifier: fc.constantFrom(null, ...(Object.keys(qualifiers) as Qualifier[])),
    denominator: fc.constantFrom(null, '非公企业', '规上企业'),
    period: fc.constantFrom(null, ...periods.map(period)),
    territory: fc.record({
      kind: fc.constantFrom(...territoryKinds),
      name: fc.constantFrom(null, '宁乡', '长沙'),
    }),
    status: fc.constantFrom<Status>('reported', 'reported', 'planned', 'expected', 'unstated'),
    open: fc.subarray([...openPoints], { maxLength: 2 }),
    upper: fc.constantFrom(null, null, '200'),
  })
  .map(({ growth, ...drawn }) => {
    const upper = drawn.value !== null && drawn.value.length < 4 ? drawn.upper : null;
    const kind = drawn.unit === '%' && growth ? 'growth' : units[drawn.unit].kind;
    return sample({ ...drawn, upper, kind, denominator: kind === 'share' ? drawn.denominator : null });
  });

/** What most figures of one indicator agree in. */
const usual = {
  population: '非公企业',
  denominator: '非公企业',
  territory: { kind: 'park', name: null },
  qualifier: null,
  upper: null,
  open: [],
  period: period('2023-07'),
} satisfies Partial<Observation>;

/** Observations that differ in few things: many pairs may be seen together. */
export const similar: fc.Arbitrary<Observation> = fc
  .tuple(observations, fc.subarray(Object.keys(usual) as (keyof typeof usual)[], { minLength: 5 }))
  .map(([drawn, shared]) => ({
    ...drawn,
    indicator: 'one',
    unit: '%',
    kind: 'share',
    printed: `${drawn.value}%`,
    territory: { kind: 'park', name: drawn.territory.name },
    status: 'reported',
    ...Object.fromEntries(shared.map((field) => [field, usual[field]])),
  }));

/** Rates with the count or the money that is printed as their numerator: of many something can be worked out. */
export const sharesOfNumerators: fc.Arbitrary<[share: Observation, numerator: Observation]> = fc
  .record({
    value: fc.constantFrom('7', '70', '70.0', '85.16', '97.7', '99.9', '108.7'),
    qualifier: fc.constantFrom<Qualifier | null>(null, null, '约', '达', '以上'),
    part: fc.oneof(
      fc.nat({ max: 3000 }).map((all) => ({ value: `${all}`, unit: '家' as const, printed: `${all}家` })),
      fc.nat({ max: 9 }).map((all) => ({ value: `${all}0000`, unit: '家' as const, printed: `${all}万家` })),
      fc.nat({ max: 900 }).map((all) => ({ value: `${all}`, unit: '亿元' as const, printed: `${all}亿元` })),
    ),
  })
  .map(({ part, ...rate }) => [
    sample({ ...rate, id: 'rate', printed: `${rate.value}%`, numerator: 'part' }),
    count({ ...part, id: 'part', kind: part.unit === '亿元' ? 'money' : 'count' }),
  ]);

export const timings = fc.constantFrom({}, { timing: 'stock' as const }, { timing: 'flow' as const });
