import { createHash } from 'node:crypto';
import { freezeFigure } from '#lib/compare/frozen.ts';
import { correctionId, figureAddress, referenceAddress } from '#lib/pages/addresses.ts';
import { siteName, siteSummary } from '#lib/pages/site.ts';
import type { Content } from '#lib/schema/content.ts';
import { type Build, type EditionFile, type Frozen, undecidedFacts } from '#lib/schema/edition.ts';
import { tableFiles, writeFile } from '../data-files.ts';
import { describeFiles, structure } from '../datapackage.ts';
import { type Packed, packArchive } from './archive.ts';
import { formatCitationFile } from './citation-file.ts';
import { formatCodebook } from './codebook.ts';
import { editionTables } from './edition-tables.ts';
import { formatReadme } from './readme.ts';

/** What decides the bytes of an edition beside its content. */
export type Making = Pick<Build, 'edition' | 'site'>;

/** What stands beside the data in `build.json`: where it came from. */
type Origin = Pick<Build, 'commit' | 'content'>;

const hashOf = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

const describeFile = ({ path, bytes }: Packed): EditionFile => ({ path, bytes: bytes.length, hash: hashOf(bytes) });

function listUndecided({ site: { operator, contact, licence } }: Content): Build['undecided'] {
  const decided: Record<Build['undecided'][number], unknown> = {
    operator,
    contact,
    'licence.texts': licence?.texts,
    'licence.data': licence?.data,
  };
  return undecidedFacts.filter((fact) => decided[fact] === undefined);
}

/** Every figure by its address, and the corrections that were made so far. */
const freeze = ({ parks, references, corrections }: Content): Frozen => ({
  figures: Object.fromEntries([
    ...parks.flatMap(({ observations }) => observations.map((one) => [figureAddress(one), freezeFigure(one)])),
    ...references.flatMap(({ figures }) => figures.map((one) => [referenceAddress(one), freezeFigure(one)])),
  ]),
  corrections: corrections.map(correctionId),
});

/** The files of the archive: the same content makes the same bytes on every machine and every day. */
async function writeFiles(content: Content, { edition: date, site }: Making): Promise<Packed[]> {
  const tables = editionTables(content, site);
  const files = tableFiles(tables);
  const described = { name: siteName, summary: siteSummary, url: site };
  const cited = { date, name: siteName, site, facts: content.site };
  const packed: Packed[] = [];
  for (const file of files) packed.push({ path: file.path, bytes: await writeFile(file) });
  const digests = packed.map(({ bytes }) => ({ bytes: bytes.length, hash: hashOf(bytes) }));
  const text = (path: string, words: string): Packed => ({ path, bytes: Buffer.from(words) });
  return [
    ...packed,
    text('datapackage.json', `${JSON.stringify(describeFiles(content, files, described, digests), null, 1)}\n`),
    text('codebook.zh.md', formatCodebook(tables, date, 'zh')),
    text('codebook.en.md', formatCodebook(tables, date, 'en')),
    text('CITATION.cff', formatCitationFile(cited)),
    text('README.md', formatReadme(cited, listUndecided(content))),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The archive of an edition of some content, and what `build.json` and `figures.json` say of it. */
export async function makeEdition(content: Content, making: Making, origin: Origin) {
  const files = await writeFiles(content, making);
  const archive = packArchive(files);
  const frozen = freeze(content);
  const build: Build = {
    edition: making.edition,
    commit: origin.commit,
    content: origin.content,
    structure,
    site: making.site,
    undecided: listUndecided(content),
    parks: content.parks.length,
    figures: content.parks.reduce((sum, { observations }) => sum + observations.length, 0),
    archive: describeFile({ path: `casebook-${making.edition}.zip`, bytes: archive }),
    files: files.map(describeFile),
  };
  return { archive, build, frozen };
}
