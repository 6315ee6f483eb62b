import { stringify } from 'yaml';
import type { SiteFacts } from '#lib/schema/site.ts';
import { nameEdition } from '#lib/words/zh/edition.ts';

/** What a citation of an edition needs to know. */
export type CitedEdition = { date: string; name: string; site: string | null; facts: SiteFacts };

const isIdentifier = (name: string) => /^[A-Za-z0-9.+-]+$/.test(name);

/** An SPDX identifier is a licence, an address one under another name; a name that is neither stands in the README. */
function licenceOf({ licence }: SiteFacts): Record<string, string> {
  const data = licence?.data;
  if (data === undefined) return {};
  if (isIdentifier(data.name)) return { license: data.name };
  return data.url === undefined ? {} : { 'license-url': data.url };
}

/**
 * `CITATION.cff` (Citation File Format 1.2.0), with the site as the author. What the site has not decided about itself is
 * left out, never made up.
 */
export const formatCitationFile = ({ date, name, site, facts }: CitedEdition): string =>
  stringify(
    {
      'cff-version': '1.2.0',
      message:
        '引用这一版数据时，先引原始文章（见 sources.csv），再引本站。 When citing this edition, cite the original article first (see sources.csv), then this site.',
      type: 'dataset',
      title: `${name}（${nameEdition(date)}数据）`,
      authors: [{ name }],
      version: date,
      'date-released': date,
      ...licenceOf(facts),
      ...(site !== null && { url: new URL(`data/editions/${date}`, site).href }),
    },
    // A date without quotes is no text to older readers of YAML.
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
