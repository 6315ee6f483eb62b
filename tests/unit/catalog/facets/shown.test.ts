import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeCounterparts } from '#lib/catalog/facets/counterparts.ts';
import { selectRows } from '#lib/catalog/facets/table.ts';
import { valuesOfFigure } from '#lib/catalog/facets/values.ts';
import { getContent } from '#lib/content/content.ts';
import { askedAddress } from '#lib/pages/asked-pages.ts';
import { narrowingFacets } from '#lib/pages/facet-ids.ts';
import { readTarget } from '#lib/server/address.ts';
import { readChosen, showFacets } from '../../../../app/facets.ts';
import { createFacetTable, runNow } from './run-now.ts';

const content = getContent();
const counterparts = runNow(judgeCounterparts(content));
const rows = content.parks.flatMap((park) => park.observations.map((figure) => ({ park, figure })));
const table = createFacetTable(rows, ({ park, figure }) => valuesOfFigure(park, figure, counterparts));
const show = (chosen: ReturnType<typeof readChosen>) =>
  showFacets(content, table, chosen, (others) => askedAddress('/figures', others));
const chosenIn = (href: string) => readChosen(Object.fromEntries(new URL(href, 'http://x').searchParams));

/** What a reader comes to have chosen by following links, a few of those that are shown. */
const walk = fc.array(fc.nat(), { maxLength: 4 }).map((steps) =>
  steps.reduce((href, step) => {
    const links = show(chosenIn(href)).flatMap(({ values }) => values);
    return links[step % Math.max(1, links.length)]?.href ?? href;
  }, '/figures'),
);

test('the number beside a link is the number of figures that it leads to, and one more click takes the choice away', () => {
  fc.assert(
    fc.property(walk, (here) => {
      const chosen = chosenIn(here);
      for (const { label, values } of show(chosen))
        for (const { href, count, isChosen } of values) {
          const next = chosenIn(href);
          const changed = narrowingFacets.filter((facet) => next[facet] !== chosen[facet]);
          expect(changed, `${here} ${label} ${href}`).toHaveLength(1);
          expect(Object.keys(next).length - Object.keys(chosen).length).toBeLessThanOrEqual(1);
          if (isChosen) expect(Object.keys(next)).toHaveLength(Object.keys(chosen).length - 1);
          else expect(selectRows(table, rows, next)).toHaveLength(count);
        }
    }),
    { numRuns: 60 },
  );
});

test('every link is the one address of what it asks; the same in another order is led there', () => {
  fc.assert(
    fc.property(walk, fc.infiniteStream(fc.nat()), (here, order) => {
      expect(readTarget(here, 'x')).toEqual({ address: here });
      const given = [...new URL(here, 'http://x').searchParams];
      const keys = new Map(given.map(([name]) => [name, order.next().value]));
      const mixed = given.toSorted(([a], [b]) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
      const other = `/figures?${new URLSearchParams(mixed)}&utm=x`;
      expect(readTarget(other, 'x')).toMatchObject({ address: here });
    }),
  );
});
