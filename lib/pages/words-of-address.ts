import { read } from './limits.ts';

/** Steps of addresses that say where a thing is, not what it is called, and endings of files. */
const placing = /^(parks|figures|practices|indicators|compare|organizations|themes|data|page|404.*|index)$/;
const ending = /\.(html?|php|aspx?|jsp|md|csv|json|png)$/i;

/**
 * The words of an address that has no page, to search for: those of its last step that says something. None where it
 * says nothing that a reader would type.
 *
 * @param address percent-encoded
 * @example wordsOfAddress('/parks/%E6%B3%89%E5%B7%9E') // '泉州'
 */
export function wordsOfAddress(address: string): string {
  const steps = address
    .replace(/[?#].*/, '')
    .split('/')
    .filter((step) => step !== '' && !placing.test(step));
  const last = steps.at(-1);
  if (last === undefined || last.startsWith('_') || last.startsWith('.')) return '';
  try {
    const words = decodeURIComponent(last)
      .replace(ending, '')
      .replace(/[-_~+.]+/g, ' ')
      .trim();
    return /\p{L}/u.test(words) ? [...words].slice(0, read.name).join('') : '';
  } catch {
    return '';
  }
}
