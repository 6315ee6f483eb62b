import { expect, test } from 'vitest';
import { searchDocument, searchDocuments } from '#lib/catalog/search/documents.ts';
import { listSearched } from '#lib/pages/asked-pages.ts';
import { parksInOneFile } from '#lib/pages/limits.ts';
import { formatPeriod } from '#lib/words/zh/period.ts';
import { documentFile } from '../../../../app/search/index-file.ts';
import { realContent } from '../../publish/samples.ts';

/** The real content with its first park under so many names that a copy needs postings. */
const many = {
  ...realContent,
  parks: realContent.parks.flatMap((park, index) =>
    Array.from({ length: index === 0 ? parksInOneFile : 1 }, (_, nth) => ({
      ...park,
      slug: nth === 0 ? park.slug : `${park.slug}-${nth}`,
    })),
  ),
};

test('a copy of many cases has every document that is searched, in its order', () => {
  expect(listSearched(many)).toEqual(searchDocuments(many).map(({ key }) => key));
  expect(listSearched(realContent)).toEqual([]);
});

test('one document alone is what it is among all', () => {
  for (const document of searchDocuments(realContent))
    expect(searchDocument(realContent, document.key)).toEqual(document);
  expect(searchDocument(realContent, 'parks/nowhere')).toBeUndefined();
});

test('an article is known by its day as pages print it', () => {
  const entries = searchDocument(realContent, 'parks/guiyang')?.entries ?? [];
  const texts = entries.filter(({ kind }) => kind === 'source').flatMap(({ fields }) => fields.map(({ text }) => text));
  expect(texts).toContain('2022年7月4日');
});

test('a figure is known by its time as pages print it, and by being no result', () => {
  const known = realContent.parks.flatMap((park) =>
    (searchDocument(realContent, `parks/${park.slug}`)?.entries ?? []).flatMap(({ kind, id, fields }) => {
      const figure = kind === 'figure' && park.observationById.get(id);
      return figure ? [{ figure, texts: fields.map(({ text }) => text) }] : [];
    }),
  );
  const lacking = known.filter(
    ({ figure, texts }) =>
      (figure.period !== null && !texts.includes(formatPeriod(figure.period))) ||
      (figure.status === 'planned') !== texts.includes('计划'),
  );
  expect(known.length).toBeGreaterThan(200);
  expect(lacking.map(({ figure }) => figure.id)).toEqual([]);
});

test('whatever a server searches stands in what a copy searches', () => {
  const lacking = searchDocuments(realContent).flatMap(({ key, entries }) => {
    const rows = (documentFile(realContent, key) ?? []).map(([, , title, text]) => `${title}\n${text}`);
    expect(rows).toHaveLength(entries.length);
    return entries.flatMap(({ kind, id, fields }, at) =>
      fields.filter(({ text }) => !rows[at]?.includes(text)).map(({ text }) => `${key} ${kind} ${id}: ${text}`),
    );
  });
  expect(lacking).toEqual([]);
});
