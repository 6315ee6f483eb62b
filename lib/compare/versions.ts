import type { Content, Park } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';

/**
 * What a figure states beside its printed number, one after the other; texts that are compared as they are, codes with a
 * blank between them.
 */
const aspects = {
  subject: ({ subject }) => subject,
  name: ({ name }) => name,
  population: ({ population }) => population,
  territory: ({ territory: { kind, name } }) => name ?? kind,
  period: ({ period }) => period?.text ?? null,
  denominator: ({ denominator }) => denominator,
  unit: ({ unit }) => unit,
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  source: ({ source }) => source,
  paragraph: ({ paragraph }) => (paragraph === null ? null : String(paragraph)),
  numerator: ({ numerator }) => numerator,
  before: ({ before }) => before,
  parts: ({ parts }) => (parts.length === 0 ? null : parts.join(' ')),
  open: ({ open }) => (open.length === 0 ? null : open.join(' ')),
  inferredFrom: ({ inferredFrom }) => inferredFrom,
  note: ({ note }) => note,
} as const satisfies Record<string, (figure: Observation) => string | null>;
export type Aspect = keyof typeof aspects;

export type FigureChange =
  | { kind: 'new' | 'gone'; figure: Observation }
  | {
      kind: 'changed';
      was: Observation;
      now: Observation;
      /** Whether the number or its wording is another. */
      isOther: boolean;
      others: { aspect: Aspect; was: string | null; now: string | null }[];
    };

export type ParkChange = {
  slug: string;
  name: string;
  /** Of a park that is new, that is gone, or that is in both versions. */
  kind: 'new' | 'gone' | 'kept';
  changes: FigureChange[];
  same: number;
};

function compareFigure(was: Observation, now: Observation): FigureChange | null {
  const others = (Object.keys(aspects) as Aspect[]).flatMap((aspect) => {
    const [a, b] = [aspects[aspect](was), aspects[aspect](now)];
    return a === b ? [] : [{ aspect, was: a, now: b }];
  });
  const isOther =
    was.printed !== now.printed ||
    was.value !== now.value ||
    was.upper !== now.upper ||
    was.qualifier !== now.qualifier;
  return isOther || others.length > 0 ? { kind: 'changed', was, now, isOther, others } : null;
}

/** The address of a figure, as `retired` lines write it. */
const figureAddress = ({ park, id }: Observation) => `/parks/${park}#${id}`;
const slugOf = (address: string) => address.slice('/parks/'.length).split('#')[0] ?? '';

/** Where a figure of an older version stands today: renamed parks and figures are followed. */
const movedTo = ({ retired }: Pick<Content, 'retired'>) => {
  const to = new Map(
    retired.flatMap(({ from, to: target }) => (target === undefined ? [] : [[from, target] as const])),
  );
  return (figure: Observation): string => {
    const own = to.get(figureAddress(figure));
    if (own !== undefined) return own;
    const park = to.get(`/parks/${figure.park}`);
    return park === undefined ? figureAddress(figure) : `${park}#${figure.id}`;
  };
};

/**
 * What became of every figure between two versions of the content, park by park in the order of the newer one: new,
 * changed, gone, or the same. A park or figure that was renamed, with its `retired` line, is the one that it was.
 */
export function compareVersions(was: Pick<Content, 'parks'>, now: Pick<Content, 'parks' | 'retired'>): ParkChange[] {
  const follow = movedTo(now);
  const before = new Map(
    was.parks.flatMap(({ observations }) => observations.map((one) => [follow(one), one] as const)),
  );
  const renamed = new Map(now.retired.flatMap(({ from, to }) => (to === undefined ? [] : [[from, to] as const])));
  const homeOf = (park: Park) => slugOf(renamed.get(`/parks/${park.slug}`) ?? `/parks/${park.slug}`);
  const parksBefore = new Map(was.parks.map((park) => [homeOf(park), park]));
  const kept = now.parks.map((park): ParkChange => {
    const addresses = new Set(park.observations.map(figureAddress));
    const found = park.observations.map((one) => {
      const other = before.get(figureAddress(one));
      return other ? compareFigure(other, one) : ({ kind: 'new', figure: one } as const);
    });
    const gone = [...before].flatMap(([address, figure]): FigureChange[] =>
      slugOf(address) === park.slug && !addresses.has(address) ? [{ kind: 'gone', figure }] : [],
    );
    return {
      slug: park.slug,
      name: park.name,
      kind: parksBefore.has(park.slug) ? 'kept' : 'new',
      changes: [...found.filter((one) => one !== null), ...gone],
      same: found.filter((one) => one === null).length,
    };
  });
  const slugs = new Set(now.parks.map(({ slug }) => slug));
  const gone = [...parksBefore].flatMap(([slug, park]): ParkChange[] =>
    slugs.has(slug)
      ? []
      : [
          {
            slug,
            name: park.name,
            kind: 'gone',
            changes: park.observations.map((figure) => ({ kind: 'gone', figure })),
            same: 0,
          },
        ],
  );
  return [...kept, ...gone];
}
