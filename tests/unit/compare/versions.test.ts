import { expect, test } from 'vitest';
import { formatChanges, formatChangesMarkdown } from '#lib/commands/figures.ts';
import { compareVersions } from '#lib/compare/versions.ts';
import { readContent } from '#lib/content/read.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';

const content = readContent('tests/fixtures/valid');

const withFigures = (slug: string, change: (figures: Observation[]) => Observation[]): Content => ({
  ...content,
  parks: content.parks.map((park) =>
    park.slug === slug ? { ...park, observations: change(park.observations) } : park,
  ),
});

const lines = (was: Content, now: Content) => formatChanges(compareVersions(was, now)).split('\n');

test('a version and itself differ in nothing', () => {
  const all = compareVersions(content, content);
  expect(all.flatMap(({ changes }) => changes)).toEqual([]);
  expect(formatChangesMarkdown(all)).toMatch(/^没有变化：/);
});

test('another number, another period, a new and a lost figure are told, each in its words', () => {
  const now = withFigures('beishan', ([first, second, ...rest]) => {
    if (!first || !second) throw new Error('beishan has too few figures');
    return [
      { ...first, value: '98.2', printed: '98.2%' },
      { ...second, denominator: '登记在册的', paragraph: 3 },
      ...rest.slice(1),
      { ...first, id: 'another', subject: '另一个比率', printed: '12%', value: '12' },
    ];
  });
  const said = lines(content, now).filter((line) => line.startsWith(' '));
  expect(said).toEqual([
    expect.stringMatching(/^ {2}改动　.+（org-coverage）：97\.7% → 98\.2%，第2段$/),
    expect.stringMatching(/^ {2}改动　.+（party-organizations）：12个，第3段$/),
    '      分母：原文没写 → 登记在册的',
    '      段落：第2段 → 第3段',
    '  新增　另一个比率（another）：12%，第2段',
    expect.stringMatching(/^ {2}删去　/),
  ]);
  expect(lines(content, now)).toContainEqual(
    expect.stringMatching(/^北山开发区（beishan）：新增1项，改动2项，删去1项，未变\d+项$/),
  );
  expect(formatChangesMarkdown(compareVersions(content, now))).toContain('| 97.7% | 98.2% | 第2段 |');
});

test('a renamed park and a renamed figure are what they were', () => {
  const rename = (park: Park): Park => ({
    ...park,
    slug: 'new-name',
    observations: park.observations.map((one) => ({
      ...one,
      park: 'new-name',
      id: one.id === 'org-coverage' ? 'coverage' : one.id,
    })),
  });
  const now: Content = {
    ...content,
    parks: content.parks.map((park) => (park.slug === 'beishan' ? rename(park) : park)),
    retired: [
      { from: '/parks/beishan', to: '/parks/new-name', why: '改名' },
      { from: '/parks/beishan#org-coverage', to: '/parks/new-name#coverage', why: '改名' },
    ],
  };
  expect(compareVersions(content, now).flatMap(({ changes }) => changes)).toEqual([]);
  expect(compareVersions(content, now).every(({ kind }) => kind === 'kept')).toBe(true);
});

test('a new park and one that is gone are told as such', () => {
  const [first, ...rest] = content.parks;
  if (!first) throw new Error('no park');
  const less = { ...content, parks: rest };
  expect(lines(content, less)[rest.length]).toContain('（园区已删去）');
  expect(lines(less, content)[0]).toContain('（新增园区）');
});
