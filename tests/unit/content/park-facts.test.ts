import { expect, test } from 'vitest';
import { realContent } from '../publish/samples.ts';

const { parks } = realContent;
const parkOf = (slug: string) => {
  const park = parks.find((one) => one.slug === slug);
  if (!park) throw new Error(`no park ${slug}`);
  return park;
};
const [guiyang, korla, quanzhou] = [parkOf('guiyang'), parkOf('korla'), parkOf('quanzhou')];

type Park = typeof guiyang;
const pick = <K extends keyof Park['observations'][number]>({ observationById }: Park, id: string, key: K) =>
  observationById.get(id)?.[key];

test('no subject begins with the park that a sentence puts before it', () => {
  for (const park of [guiyang, korla, quanzhou]) {
    const heads = [park.name, park.sentenceName, '全区', '园区', '开发区', '高新区'];
    expect(park.observations.filter(({ subject }) => heads.some((head) => subject.startsWith(head)))).toEqual([]);
  }
});

test('no subject tells a time that is only right beside its article', () => {
  const relative = /近[一二三四五六七八九十几]+年|今年|去年|当年|年前|目前/;
  for (const { observations } of parks)
    expect(observations.filter(({ subject }) => relative.test(subject)).map(({ id }) => id)).toEqual([]);
});

test('the subject of a share ends in what a share is', () => {
  for (const { observations } of [guiyang, korla, quanzhou])
    for (const { kind, subject } of observations) if (kind === 'share') expect(subject).toMatch(/(比例|率)$/);
});

test('the zone in Korla is not the city', () => {
  expect(korla.sentenceName).toBe('库尔勒的园区');
  expect(pick(korla, 'recruited-talents', 'subject')).toBe('党工委替企业引进的青年人才');
});

test('a figure says which figure it took the place of', () => {
  expect(pick(korla, 'approval-time', 'before')).toBe('approval-time-before');
  expect(pick(guiyang, 'party-organizations', 'before')).toBe('party-organizations-before');
  expect(pick(guiyang, 'yaguang-teams', 'before')).toBe('yaguang-teams-before');
});

test('what is neither plan nor result has the status unstated', () => {
  const ids = guiyang.observations.filter(({ status }) => status === 'unstated').map(({ id }) => id);
  expect(ids).toEqual(['dongfang-members-trained', 'dongfang-backbone-recruited', 'dongfang-projects-led']);
});

test('a figure outside an indicator leaves a statement under it', () => {
  for (const [park, id, indicator] of [
    [guiyang, 'instructed-enterprises', 'instructed-enterprises'],
    [quanzhou, 'grid-cadres', 'dispatched-cadres'],
  ] as const) {
    expect(pick(park, id, 'indicator')).toBeNull();
    expect(park.statements.find((statement) => statement.indicator === indicator)?.figures).toEqual([id]);
  }
  expect(pick(korla, 'gallery-visitors', 'indicator')).toBeNull();
});

test('the counts of party organizations leave their level open', () => {
  expect(pick(guiyang, 'party-organizations', 'open')).toContain('level');
  expect(pick(quanzhou, 'party-organizations', 'open')).toContain('level');
  expect(pick(guiyang, 'org-coverage', 'open')).toContain('population-from-context');
  expect(pick(korla, 'instructors', 'open')).toEqual(['current-or-cumulative', 'whom-served']);
});

test('the day of posting is not the day of the newspaper', () => {
  expect(quanzhou.sources[0]).toMatchObject({ publishedOn: null, postedOn: '2023-07-10' });
  expect(quanzhou.period).toMatchObject({ start: '2023-06-20', end: '2023-07-10' });
  expect(pick(quanzhou, 'service-activities', 'period')).toMatchObject({ start: '2023-01-01', end: '2023-07-10' });
});

test('a firm that melds culture with its work writes no charter, and a next step is no practice yet', () => {
  const of = ({ practices }: Park, type: string) => practices.filter((practice) => practice.type === type);
  expect([...of(guiyang, 'charter'), ...of(korla, 'charter')]).toEqual([]);
  expect(of(guiyang, 'industry-chain').map(({ stage }) => stage)).toEqual(['planned']);
  expect(of(korla, 'industry-chain').map(({ stage, by }) => [stage, by])).toEqual([['doing', ['park']]]);
});
