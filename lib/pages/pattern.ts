/** What the steps of an address name: `{ slug: 'loudi' }`. */
export type Params = Record<string, string>;

const step = /:([a-z]+)(\*?)/g;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const matcherByPattern = new Map<string, RegExp>();

function matcherOf(pattern: string): RegExp {
  const known = matcherByPattern.get(pattern);
  if (known) return known;
  const parts = pattern.split(/(:[a-z]+\*?)/);
  const source = parts.map((part) => {
    const [, name, many] = /^:([a-z]+)(\*?)$/.exec(part) ?? [];
    return name === undefined ? escaped(part) : `(?<${name}>${many ? '.+' : '[^/]+'})`;
  });
  const matcher = new RegExp(`^${source.join('')}$`);
  matcherByPattern.set(pattern, matcher);
  return matcher;
}

/**
 * What an address names, or null where it is of another form.
 *
 * @param pattern `:name` stands for one step of an address or a part of one, `:name*` for several steps
 * @example readPattern('/parks/:slug/figures/:id', '/parks/loudi/figures/area') // { slug: 'loudi', id: 'area' }
 */
export function readPattern(pattern: string, address: string): Params | null {
  const match = matcherOf(pattern).exec(address);
  return match && { ...match.groups };
}

/**
 * The address that names these things.
 *
 * @throws {Error} where the pattern has a step that is not given
 * @example fillPattern('/parks/:slug.md', { slug: 'loudi' }) // '/parks/loudi.md'
 */
export const fillPattern = (pattern: string, params: Params) =>
  pattern.replace(step, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${pattern} needs ${name}`);
    return value;
  });
