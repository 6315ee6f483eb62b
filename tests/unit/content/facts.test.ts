import { expect, test } from 'vitest';
import { realContent } from '../publish/samples.ts';

const { parks, indicators, practiceTypes, pages, terms } = realContent;
const parkOf = (slug: string) => {
  const park = parks.find((one) => one.slug === slug);
  if (!park) throw new Error(`no park ${slug}`);
  return park;
};
const [loudi, ningxiang] = [parkOf('loudi'), parkOf('ningxiang')];

type Park = typeof loudi;
const pick = <K extends keyof Park['observations'][number]>({ observationById }: Park, id: string, key: K) =>
  observationById.get(id)?.[key];
const numberOf = (park: Park, id: string) => Number(pick(park, id, 'value'));

test('a practice names its actors, or says that its source does not', () => {
  for (const { slug, practices } of parks)
    for (const { id, by, actor } of practices) {
      expect(by.length, `${slug} ${id}`).toBeGreaterThan(0);
      if (by.includes('unstated')) expect(actor, `${slug} ${id}`).toMatch(/未说明|没有?写/);
    }
});

test('the method of one company is no chain of companies', () => {
  for (const { slug, practices } of parks)
    for (const { id, type, by } of practices)
      if (type === 'industry-chain')
        expect(
          by.some((actor) => actor !== 'company'),
          `${slug} ${id}`,
        ).toBe(true);
  expect(loudi.practices.filter(({ type }) => type === 'industry-chain')).toEqual([]);
  expect([...loudi.practices, ...ningxiang.practices].filter(({ type }) => type === 'charter')).toEqual([]);
});

test('a method of a company names the company wherever it is shown', () => {
  for (const { practices, organizations } of [loudi, ningxiang]) {
    const companies = organizations.filter(({ kind }) => kind === 'company').map(({ name }) => name);
    for (const { id, by, actor } of practices)
      if (by.join() === 'company')
        expect(/企业/.test(actor) || companies.some((name) => actor.startsWith(name)), id).toBe(true);
  }
});

test('no subject repeats the place that a sentence puts before it', () => {
  for (const park of [loudi, ningxiang])
    for (const { id, subject, territory } of park.observations) {
      const places = [park.name, park.sentenceName, '全区', '园区', '全市', '宁乡', '娄底'];
      if (territory.kind !== 'company' && territory.name !== null) places.push(territory.name);
      expect(
        places.filter((place) => subject.startsWith(place)),
        id,
      ).toEqual([]);
    }
});

test('the subject of a company’s figure names the company', () => {
  for (const { observations } of [loudi, ningxiang])
    for (const { subject, territory } of observations)
      if (territory.kind === 'company') {
        const starts = territory.name?.includes(subject.slice(0, 4));
        expect(starts, subject).toBe(true);
      }
});

test('the subject of a share ends in what a share is', () => {
  for (const { observations } of [loudi, ningxiang])
    for (const { kind, subject } of observations) if (kind === 'share') expect(subject).toMatch(/(比例|率)$/);
});

test('the name of an indicator is short: no brackets, and 的 once at most', () => {
  for (const { name } of indicators) {
    expect(name).not.toMatch(/[（）]/);
    expect(name.split('的').length, name).toBeLessThanOrEqual(2);
  }
});

test('the enterprises to which cadres went are not said to be the park’s', () => {
  expect(pick(loudi, 'served-enterprises', 'territory')).toEqual({ kind: 'other', name: '未写明是否限于园区' });
});

test('the three counts of enterprises are held against the rate', () => {
  expect(pick(loudi, 'org-coverage', 'open')).toEqual(['coverage-kind', 'contradicts-source']);
  for (const id of ['covered-enterprises', 'instructed-enterprises'])
    expect(pick(loudi, id, 'open')).toContain('contradicts-source');
  // At least 70 % covered, 22 of them: no more than 31 enterprises, fewer than the instructors have.
  const most = Math.floor(numberOf(loudi, 'covered-enterprises') / (numberOf(loudi, 'org-coverage') / 100));
  expect(numberOf(loudi, 'instructed-enterprises')).toBeGreaterThan(most);
  expect(pick(loudi, 'instructed-enterprises', 'note')).toContain(`22至${most}家`);
});

test('a growth that is hard to believe is doubted with figures that follow from those printed', () => {
  const before = (id: string) => numberOf(loudi, id) / (1 + numberOf(loudi, `${id}-growth`) / 100);
  const percent = (part: number, whole: number) => (100 * part) / whole;
  const income = pick(loudi, 'hightech-income-growth', 'note');
  expect(income).toContain('本站推算');
  expect(income).toContain(`${before('hightech-income').toFixed(1)}亿元`);
  expect(income).toContain(`${percent(before('hightech-income'), before('total-income')).toFixed(0)}%`);
  expect(income).toContain(
    `${percent(numberOf(loudi, 'hightech-income'), numberOf(loudi, 'total-income')).toFixed(1)}%`,
  );
  const research = pick(loudi, 'research-spending-growth', 'note');
  expect(research).toContain('本站推算');
  expect(research).toContain(`${before('research-spending').toFixed(2)}亿元`);
});

test('a year that is inferred says from what', () => {
  for (const { sources } of [ningxiang])
    expect(sources.map(({ publishedOn, yearInferredFrom }) => [publishedOn, yearInferredFrom])).toEqual([
      ['2022-12-28', expect.stringContaining('12月28日')],
    ]);
});

test('a company’s figures before and after are one series', () => {
  expect(pick(ningxiang, 'zhongwei-members', 'before')).toBe('zhongwei-members-before');
  expect(pick(ningxiang, 'xingbang-output', 'before')).toBe('xingbang-output-before');
  for (const { observations, observationById } of parks)
    for (const { id, before, indicator, name, population, territory } of observations) {
      const earlier = before === null ? undefined : observationById.get(before);
      if (before === null) continue;
      expect(earlier, id).toMatchObject({ indicator, name, population, territory });
    }
});

test('money of which nobody says whether it was spent is neither plan nor result', () => {
  const ids = ningxiang.observations.filter(({ status }) => status === 'unstated').map(({ id }) => id);
  expect(ids).toEqual(['fudi-investment', 'bangsheng-investment', 'bangsheng-output']);
});

test('leading firms that outnumber the large ones are told of at both figures', () => {
  expect(numberOf(ningxiang, 'lithium-leaders')).toBeGreaterThan(numberOf(ningxiang, 'storage-enterprises'));
  for (const id of ['lithium-leaders', 'storage-enterprises'])
    expect(pick(ningxiang, id, 'note')).toContain('不能相减');
});

test('a headline is short enough to stand beside its figure', () => {
  for (const park of [loudi, ningxiang])
    for (const id of park.headline) expect(pick(park, id, 'subject')?.length, id).toBeLessThanOrEqual(20);
});

test('the pages of terms, indicators and practices have one word for a verdict', () => {
  const texts = [
    ...[...indicators, ...practiceTypes, ...pages].map(({ body }) => body.text),
    ...terms.flatMap(({ term, meaning }) => [term, meaning]),
  ];
  expect(texts.filter((text) => /不可比|不能互比/.test(text))).toEqual([]);
});
