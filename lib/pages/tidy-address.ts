/** What chat windows glue to an address: marks that close or open a clause, and the words behind them. */
const clause = /[。！？；…（）【】《》〈〉「」『』“”‘’].*$/u;

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Marks and blanks that no address ends with. */
const end = /[\s/、,.:;!?()[\]{}<>"'`*_|~·—-]+$/u;

/** What readers write between the parks of a comparison. */
const separators = /[~〜∼、,+\s]+/u;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `/compare/a、b` is meant as `/compare/a~b`. */
const joinSet = (path: string) =>
  path.replace(
    /^\/compare\/([^/]+)$/,
    (_, set: string) => `/compare/${set.split(separators).filter(Boolean).join('~')}`,
  );

/**
 * The address that a badly copied one is likely to mean: without what a chat glued to its end, in small letters, half
 * width, without blanks. Nothing is known of whether it exists.
 *
 * @param address a path, percent-encoded or not
 * @returns percent-encoded; null where there is nothing to tidy
 * @example tidyAddress('/parks/quanzhou%E3%80%82') // '/parks/quanzhou'
 * @example tidyAddress('/compare/Guiyang～loudi、quanzhou') // '/compare/guiyang~loudi~quanzhou'
 */
export function tidyAddress(address: string): string | null {
  const written = address.split('/').map(decode).join('/');
  const folded = written.replace(clause, '').normalize('NFKC').replace(invisible, '').toLowerCase().replace(end, '');
  const steps = joinSet(folded)
    .split('/')
    .map((step) => step.trim())
    .filter(Boolean);
  // Dots of full width are no way out of a folder.
  if (steps.some((step) => /^\.+$/.test(step))) return null;
  const tidy = `/${steps.map(encodeURIComponent).join('/')}`;
  return tidy === written.split('/').map(encodeURIComponent).join('/') ? null : tidy;
}
