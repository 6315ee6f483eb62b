import { expect, test } from 'vitest';
import { newsInBrief } from '#lib/catalog/news.ts';
import { answerPairs } from '#lib/catalog/pair-answers.ts';
import { pairParks } from '#lib/catalog/park-pairs.ts';
import { sampleClaim } from '#lib/catalog/sample-claim.ts';
import { surveyShared } from '#lib/catalog/side-by-side.ts';
import { groupsTogether } from '#lib/catalog/together.ts';
import { newestParks } from '#lib/pages/newest-parks.ts';
import { guiyang, loudi, ningxiang, quanzhou, sample } from '../compare/samples.ts';
import { contentOf } from './samples.ts';

const two = (park: string, given: Parameters<typeof sample>[0] = {}) =>
  sample({
    park,
    id: 'b',
    indicator: 'two',
    kind: 'count',
    unit: '个',
    value: '3',
    printed: '3个',
    denominator: null,
    ...given,
  });
const content = contentOf([
  quanzhou,
  guiyang,
  loudi,
  ningxiang,
  two('quanzhou'),
  two('guiyang', { value: '5', printed: '5个' }),
]);
const shared = surveyShared(content, content.parks);

test('groups that may be seen together stand with the freest first', () => {
  const groups = groupsTogether(shared);
  expect(groups.map(({ indicator, band }) => [indicator.id, band.group.verdict, band.rows.length])).toEqual([
    ['two', 'comparable', 2],
    ['org-coverage', 'caution', 3],
  ]);
  expect(groupsTogether(shared, 1)).toHaveLength(1);
});

test('a sample is a group with a claim across its edge, of the indicator that most parks have', () => {
  const sampled = sampleClaim(shared);
  expect(sampled?.may.length).toBeGreaterThan(1);
  expect(sampled?.mayNot.no.answer).toBe('no');
  const rates = sampleClaim(shared.filter(({ indicator }) => indicator.id === 'org-coverage'));
  expect([rates?.mayNot.a, rates?.mayNot.b].map((one) => one?.park.slug)).toContain('ningxiang');
  expect(rates?.mayNot.no.claim).toBe('order');
});

test('no sample refuses to order what is alike', () => {
  const planned = two('loudi', { status: 'planned', value: '5', printed: '5个' });
  const alike = contentOf([two('guiyang', { value: '5', printed: '5个' }), two('quanzhou'), planned]);
  const sampled = sampleClaim(surveyShared(alike, alike.parks));
  expect([sampled?.mayNot.a.park.slug, sampled?.mayNot.b.park.slug]).toEqual(['quanzhou', 'loudi']);
});

test('figures that a page shows already are not its sample where others serve', () => {
  const rates = shared.filter(({ indicator }) => indicator.id === 'org-coverage');
  const shown = new Set(rates.flatMap(({ rows }) => rows.map(({ figure }) => figure)));
  // Of two figures that compare freely nothing is refused, so that there is no other sample.
  expect(sampleClaim(shared, shown)?.indicator.id).toBe('org-coverage');
  expect(sampleClaim([])).toBeNull();
});

test('pairs with the same answers stand together', () => {
  const [rates] = shared;
  const answered = rates ? answerPairs(rates) : [];
  expect(answered.map(({ pairs }) => pairs.length)).toEqual([3, 3]);
  expect(answered[1]?.answers.map(({ answer }) => answer)).toEqual(['add-a-sentence', 'no', 'no', 'no']);
});

test('pairs of parks stand by how much may be seen together', () => {
  const pairs = pairParks(content, 4);
  expect(pairs).toHaveLength(4);
  expect(pairs[0]?.parks.map(({ slug }) => slug).sort()).toEqual(['guiyang', 'quanzhou']);
  expect(pairs[0]).toMatchObject({ shared: 2, together: 2 });
});

test('all parks are listed while they fit, else the newest', () => {
  const parks = Array.from({ length: 13 }, (_, index) => ({
    slug: `p${index}`,
    ...(index % 2 && { added: `2026-01-${10 + index}` }),
  }));
  expect(newestParks(parks.slice(0, 12))).toHaveLength(12);
  expect(newestParks(parks).map(({ slug }) => slug)).toEqual(['p11', 'p9', 'p7', 'p5', 'p3', 'p1', 'p0', 'p2']);
});

test('the news in brief are the parks of the newest day and the newest corrections', () => {
  const [a, b, c] = content.parks;
  if (!a || !b || !c) throw new Error('three parks');
  const correction = (on: string) => ({ on, address: `/parks/${a.slug}`, was: '甲', now: '乙', why: '抄错' });
  const { added, corrections } = newsInBrief(
    {
      parks: [
        { ...a, added: '2026-02-01' },
        { ...b, added: '2026-02-01' },
        { ...c, added: '2026-01-01' },
      ],
      corrections: [correction('2026-01-05'), correction('2026-03-05')],
    },
    { parks: 8, corrections: 1 },
  );
  expect([added?.on, added?.parks.map(({ slug }) => slug)]).toEqual(['2026-02-01', [a.slug, b.slug].sort()]);
  expect(corrections.map(({ on }) => on)).toEqual(['2026-03-05']);
  expect(newsInBrief({ parks: [], corrections: [] }, { parks: 8, corrections: 1 })).toEqual({
    added: null,
    corrections: [],
  });
});
