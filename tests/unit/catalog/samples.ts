import type { Content, Park, ResolvedPractice } from '#lib/schema/content.ts';
import type { Indicator } from '#lib/schema/indicator.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { parkWith } from '../publish/samples.ts';

const linhe = parkWith('linhe');

/** A park with nothing but what a test is about. */
export function parkNamed(slug: string, given: Partial<Park> = {}): Park {
  const { observations = [], practices = [], statements = [], ...facts } = given;
  const [article] = linhe.sources;
  if (!article) throw new Error('linhe has no source');
  const source = { ...article, id: 'article' };
  return {
    ...linhe,
    slug,
    name: slug,
    sentenceName: slug,
    headline: [],
    organizations: [],
    sources: [source],
    sourceById: new Map([[source.id, source]]),
    observations,
    observationById: new Map(observations.map((figure) => [figure.id, figure])),
    practices,
    statements,
    ...facts,
  };
}

export const indicatorNamed = (id: string, given: Partial<Indicator> = {}): Content['indicators'][number] => ({
  id,
  name: '党组织覆盖率',
  unit: '%',
  timing: 'stock',
  theme: 'organization',
  order: 1,
  definition: '已经建立党组织的单位所占的比率。',
  dependsOn: ['统计对象'],
  populations: ['非公企业', '两新组织'],
  body: { text: '', line: 1 },
  ...given,
});

export const practiceOf = (given: Partial<ResolvedPractice> = {}): ResolvedPractice => ({
  id: 'practice',
  type: 'charter',
  name: '“党建入章”',
  summary: '写进章程。',
  linked: { summary: [], means: [] },
  also: [],
  actor: '园区党工委',
  by: ['park'],
  stage: 'doing',
  target: '企业',
  means: '修改章程',
  figures: [],
  parts: [],
  changes: [],
  per: [],
  source: 'article',
  paragraphs: [1],
  ...given,
});

/** Parks that hold the figures given, each under its own park; those of `silent` hold none. */
export function contentOf(figures: readonly Observation[], silent: readonly Park[] = []) {
  const slugs = [...new Set(figures.map(({ park }) => park))];
  const parks = slugs.map((slug) => parkNamed(slug, { observations: figures.filter(({ park }) => park === slug) }));
  const indicators = [...new Set(figures.flatMap(({ indicator }) => indicator ?? []))].map((id) => indicatorNamed(id));
  return { parks: [...parks, ...silent], indicators };
}
