/**
 * The park that an address belongs to: its page, an `#id` on it, a figure's own page, its Markdown; null for any other
 * page, comparisons included. Whatever asks “does this concern the park” asks here.
 *
 * @example parkOfAddress('/parks/loudi/figures/instructors') // 'loudi'
 * @example parkOfAddress('/parks') // null
 */
export const parkOfAddress = (address: string): string | null =>
  /^\/parks\/([a-z0-9-]+)(?:\.md)?(?:[#/?].*)?$/.exec(address)?.[1] ?? null;
