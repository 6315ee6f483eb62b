import type { Work } from '#lib/cite/work.ts';
import type { Source } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { parsePeriod } from '#lib/schema/period.ts';
import { sample } from '../compare/samples.ts';

export const site = { name: '园区党建案例库', checkedOn: '2026-11-22' };

export const sourceOf = (facts: Partial<Source> = {}): Source => ({
  id: 'qzwb',
  title: '泉州开发区持续打造“五力聚能”非公党建品牌',
  outlet: '泉州晚报',
  author: null,
  publishedOn: '2023-07-10',
  postedOn: null,
  url: null,
  paragraphs: 36,
  ...facts,
});

export const figureOf = (facts: Partial<Observation> = {}): Observation =>
  sample({
    subject: '非公企业的党组织覆盖率',
    denominator: null,
    inferredFrom: '按发布日期',
    source: 'qzwb',
    ...facts,
  });

export const parkOf = (source: Source) => ({
  slug: 'quanzhou',
  name: '泉州开发区',
  sentenceName: '泉州开发区',
  period: parsePeriod('2023-07'),
  sources: [source],
  sourceById: new Map([[source.id, source]]),
});

export const workWith = (facts: Partial<Work>): Work => ({
  kind: 'newspaper',
  key: 'work',
  authors: [],
  byBody: false,
  title: '题名',
  subtitle: null,
  titleSupplied: false,
  outlet: null,
  edition: null,
  issuedOn: null,
  issue: null,
  estimatedYear: null,
  url: null,
  accessedOn: null,
  copy: null,
  locator: null,
  ...facts,
});
