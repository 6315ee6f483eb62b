import { expect, test } from 'vitest';
import { countDoing, practicesAcross, practicesOfType } from '#lib/catalog/practices.ts';
import { formatActor, markPractice, namePractice } from '#lib/words/zh/practice.ts';
import { realContent } from '../publish/samples.ts';
import { parkNamed, practiceOf } from './samples.ts';

const company = practiceOf({ by: ['company'], actor: '格仑新材党支部', name: '“五个之最”' });
const planned = practiceOf({ stage: 'planned' });

const content = {
  indicators: [],
  parks: [
    parkNamed('park', { practices: [practiceOf()] }),
    parkNamed('authority', { practices: [practiceOf({ by: ['authority'] })] }),
    parkNamed('together', { practices: [practiceOf({ by: ['company', 'park'] })] }),
    parkNamed('unstated', { practices: [practiceOf({ by: ['unstated'] })] }),
    parkNamed('company', { practices: [company] }),
    parkNamed('planned', { practices: [planned] }),
    parkNamed('other', { practices: [practiceOf({ type: 'education' })] }),
  ],
};

test('what a park does counts; a company’s own method and a plan do not, and keep their row', () => {
  const rows = practicesOfType(content, 'charter');
  const doing = rows.filter(({ isDone }) => isDone).map(({ park }) => park.slug);
  expect(doing).toEqual(['park', 'authority', 'together', 'unstated']);
  expect(rows.filter(({ practices }) => practices.length > 0)).toHaveLength(6);
  expect(rows).toHaveLength(content.parks.length);
  expect(countDoing(rows)).toBe(4);
});

test('of some parks the rows are theirs alone, in the order given', () => {
  const parks = ['planned', 'park'].flatMap((slug) => content.parks.find((park) => park.slug === slug) ?? []);
  expect(practicesOfType(content, 'charter', parks).map(({ park }) => park.slug)).toEqual(['planned', 'park']);
});

test('every practice of the real content stands in exactly one row of its type', () => {
  const placed = practicesAcross(realContent).flatMap(({ type, rows }) =>
    rows.flatMap(({ park, practices }) => practices.map(({ id }) => `${type.id} ${park.slug} ${id}`)),
  );
  const all = realContent.parks.flatMap(({ slug, practices }) =>
    practices.map(({ id, type }) => `${type} ${slug} ${id}`),
  );
  expect(placed.toSorted()).toEqual(all.toSorted());
});

test('a practice that is not the park’s says whose it is, a plan that it is one', () => {
  expect(markPractice(practiceOf())).toBeNull();
  expect(namePractice(company)).toBe('“五个之最”（格仑新材党支部）');
  expect(markPractice({ ...company, actor: '中伟新能源（企业）' })).toBe('中伟新能源');
  expect(markPractice({ ...company, actor: '万鑫精工（湖南）有限公司（企业）' })).toBe('万鑫精工（湖南）有限公司');
  expect(formatActor(company)).toBe('格仑新材党支部（企业）');
  expect(formatActor({ ...company, actor: '中伟新能源（企业）' })).toBe('中伟新能源（企业）');
  expect(formatActor({ ...company, actor: '未说明' })).toBe('原文没写');
  expect(markPractice({ ...company, actor: '未说明' })).toBe('企业');
  expect(namePractice(planned)).toBe('“党建入章”（打算）');
  expect(markPractice({ ...company, stage: 'planned' })).toBe('格仑新材党支部，打算');
});
