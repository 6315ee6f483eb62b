import { expect, test } from 'vitest';
import { searchDocuments } from '#lib/catalog/search/documents.ts';
import { readQuery } from '#lib/catalog/search/words.ts';
import { getContent } from '#lib/content/content.ts';
import { createShowHit } from '../../../../app/search/show-hits.ts';
import { indexOf } from './sample-index.ts';

const content = getContent();
const documents = searchDocuments(content);
const { fold } = indexOf(documents);

/** The marked words of a hit, wherever they are shown. */
function markedIn(query: string, document: string, kind: (typeof documents)[0]['entries'][0]['kind'], id: string) {
  const [hit] = createShowHit(content, { fold, words: readQuery(fold, query) })({ document, kind, id, tier: 0 });
  if (!hit) throw new Error(`${document} ${kind} ${id} cannot be shown`);
  return [hit.title, hit.value ?? [], ...hit.lines.flatMap(({ pieces, strong = [] }) => [pieces, strong])]
    .flat()
    .filter(({ isMarked }) => isMarked)
    .map(({ text }) => text);
}

test('whatever text an entry is found by is shown, with the words marked', () => {
  for (const { key, entries } of documents)
    for (const { kind, id, fields } of entries)
      for (const [at, { text }] of fields.entries()) {
        // The end of one text, the beginning of the next.
        const query = (at % 2 === 0 ? text.slice(-3) : text.slice(0, 3)).trim();
        if (readQuery(fold, query).length > 0)
          expect(markedIn(query, key, kind, id), `${query} in ${key} ${kind} ${id}`).not.toEqual([]);
      }
});

test('of several words each is shown', () => {
  const practice = markedIn('审批 各指什么', 'parks/korla', 'practice', 'approval-reform');
  expect(practice).toContain('审批');
  expect(practice).toContain('各指什么');
});

test('a number is marked where it is told, however it was typed', () => {
  const name = 'contacted-workers';
  for (const query of ['15000', '1.5万', '15,000'])
    expect(markedIn(query, 'parks/quanzhou', 'figure', name), query).toContain('1.5万');
});
