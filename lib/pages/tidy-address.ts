import { comparisonAddress } from './addresses.ts';

/** What chat windows glue to an address: marks that close or open a clause, and the words behind them. */
const clause = /[。！？；…（）【】《》〈〉「」『』“”‘’\ufffd].*$/u;

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Marks and blanks that no address ends with. */
const end = /[\s/、,.:;!?()[\]{}<>"'`*_|~·—+&-]+$/u;

/** What begins no step of a path: a query or a place that came encoded, brackets of a text around it. */
const beyond = /[?#;()[\]{}<>"].*$/u;

/** What begins no step of a path but that with the parks of a comparison. */
const behind = /[、,&:].*$/u;

/** What readers write between the parks of a comparison. */
const separators = /[~〜∼、,+&/|\s和与及]+/u;

/** The parks of a comparison in an address, whatever form of the page it is, and the ending of a file. */
const set = /^((?:\/[^/]+)*?\/compare)\/(.+?)(\.[a-z]+)?$/;

/** Words behind the parks, which name none: `guiyang~quanzhou,看看`. */
const aside = /(~[a-z0-9~-]*)[、,][^a-z0-9]*$/;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `/compare/b、a` is meant as `/compare/a~b`. */
const orderSet = (path: string) =>
  path.replace(set, (_, home: string, parks: string, ending = '') => {
    const slugs = parks.replace(aside, '$1').split(separators).filter(Boolean);
    return `${home.replace(/compare$/, '')}${comparisonAddress(slugs).slice(1)}${ending}`;
  });

/** One round of tidying; null where it changes nothing. */
function tidyOnce(address: string): string | null {
  const written = address.split('/').map(decode).join('/');
  const folded = written.replace(clause, '').normalize('NFKC').replace(invisible, '').toLowerCase().replace(beyond, '');
  const bare = (set.test(folded) ? folded : folded.replace(behind, '')).replace(end, '');
  const steps = orderSet(bare)
    .replace(end, '')
    .split('/')
    .map((step) => step.trim())
    .filter(Boolean);
  // Dots of full width are no way out of a folder.
  if (steps.some((step) => /^\.+$/.test(step))) return null;
  const tidy = `/${steps.map(encodeURIComponent).join('/')}`;
  return tidy === written.split('/').map(encodeURIComponent).join('/') ? null : tidy;
}

/** What is left after a round may be the beginning of another: //compare/a/b. So many rounds are more than enough. */
const rounds = 5;

/**
 * The address that a badly copied one is likely to mean: without what a chat glued to its end, in small letters, half
 * width, without blanks, the parks of a comparison in their order. Nothing is known of whether it exists.
 *
 * @param address a path, percent-encoded or not
 * @returns percent-encoded; null where there is nothing to tidy
 * @example tidyAddress('/parks/quanzhou%E3%80%82') // '/parks/quanzhou'
 * @example tidyAddress('/compare/Guiyang～quanzhou、loudi.csv') // '/compare/guiyang~loudi~quanzhou.csv'
 */
export function tidyAddress(address: string): string | null {
  let tidy: string | null = null;
  for (let round = 0; round < rounds; round++) {
    const next = tidyOnce(tidy ?? address);
    if (next === null) break;
    tidy = next;
  }
  return tidy;
}

const sentenceEnd = /[\s。，、；：！？…]+$/u;
const closing = /[）】》〉」』”’]+$/u;
const opening = /[（【《〈「『“‘]/u;

/**
 * The last value of a query without what a chat glued to its end; a closing mark that belongs to an opening one stays.
 *
 * @example tidyValue('loudi/p-three-wheres。') // 'loudi/p-three-wheres'
 * @example tidyValue('“三有”') // '“三有”'
 */
export function tidyValue(value: string): string {
  const open = value.replace(sentenceEnd, '');
  if (opening.test(open)) return open;
  return open.replace(closing, '').replace(sentenceEnd, '');
}
