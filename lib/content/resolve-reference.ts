import type { Body } from '#lib/schema/content.ts';
import { plainText, splitInline } from '#lib/schema/inline.ts';
import { kindOf } from '#lib/schema/observation.ts';
import type { Reference, ReferenceFigure, ReferenceFrontMatter } from '#lib/schema/reference.ts';
import { UNSTATED } from '#lib/schema/text.ts';
import { readNumeral } from './printed/read-numeral.ts';

/** The source that a line need not name; empty, which the check reports, where there are several. */
const onlySource = ({ sources }: ReferenceFrontMatter) => (sources.length === 1 ? (sources[0]?.id ?? '') : '');

/** A reference's front matter and body with what a line leaves to its file: the only source, the territory. */
export function resolveReference(id: string, frontMatter: ReferenceFrontMatter, body: Body): Reference {
  const { figures: lines, sources, lead, indicator, ...facts } = frontMatter;
  const figures = lines.map(
    (line): ReferenceFigure => ({
      reference: id,
      id: line.id,
      indicator: null,
      name: line.name ?? line.subject,
      subject: line.subject,
      population: line.population,
      value: line.value ?? null,
      upper: line.upper ?? null,
      unit: line.unit,
      kind: kindOf(line),
      printed: line.printed,
      numeral: readNumeral(line),
      tenThousands: /(\d+(?:\.\d+)?)[余多]?万/.exec(line.printed)?.[1] ?? null,
      anchor: null,
      qualifier: line.qualifier ?? null,
      denominator: line.denominator === UNSTATED ? null : (line.denominator ?? null),
      numerator: line.numerator ?? null,
      total: line.total ?? null,
      parts: [],
      before: null,
      period: line.period,
      inferredFrom: line.inferredFrom ?? null,
      territory: line.territory ?? facts.territory,
      open: line.open ?? [],
      status: line.status ?? 'reported',
      source: line.source ?? onlySource(frontMatter),
      paragraph: null,
      basis: line.basis,
      wording: line.wording ?? null,
      note: line.note ?? null,
    }),
  );
  return {
    ...facts,
    id,
    indicator: indicator ?? null,
    lead: plainText(lead),
    linked: { lead: splitInline(lead, '/references') },
    figures,
    figureById: new Map(figures.map((figure) => [figure.id, figure])),
    sourceById: new Map(sources.map((source) => [source.id, { ...source, postedOn: source.postedOn ?? null }])),
    body,
  };
}
