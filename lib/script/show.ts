import type { Entry, Tables } from './entries.ts';
import { foldText, type Simple } from './fold.ts';

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** A text in an element, with the words in it marked. */
function mark<Made extends HTMLElement>(node: Made, raw: string, words: readonly string[], simple: Simple): Made {
  const [text, places] = foldText(raw, simple);
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const word = words.find((one) => text.startsWith(one, at));
    if (!word) continue;
    const start = places[at] as number;
    const end = (places[at + word.length - 1] as number) + 1;
    if (start < from) continue;
    node.append(raw.slice(from, start), make('mark', raw.slice(start, end)));
    from = end;
    at += word.length - 1;
  }
  node.append(raw.slice(from));
  return node;
}

/** Says something as the heading of the results, for which the page has a place. */
export function say(place: HTMLElement, text: string): void {
  (place.querySelector('h2') as HTMLElement).textContent = text;
}

/**
 * Lists entries at a place of the page, the first of them, and says how many there are. Where that is not all, a button
 * goes on.
 *
 * @param asked the query, quoted, and what else is said of it
 * @param most how many are listed
 * @param left documents that may have more and were not looked at
 */
export function showEntries(
  place: HTMLElement,
  { groups, simple }: Tables,
  asked: string,
  words: readonly string[],
  found: Entry[],
  most: number,
  left = 0,
): void {
  const { length } = found;
  const isCut = length > most;
  const count = length ? `${left > 0 ? '至少' : ''}${length}条结果` : '没有找到';
  say(place, `${asked}，${count}${isCut ? `，只列前${most}条` : ''}${left > 0 ? `，还有${left}篇没看` : ''}`);
  (place.querySelector('button') as HTMLElement).hidden = !isCut && left <= 0;
  const list = place.querySelector('ul') as HTMLElement;
  list.textContent = '';
  for (const {
    row: [group, address, title, text],
  } of found.slice(0, most)) {
    const item = make('li');
    const link = mark(make('a'), title, words, simple);
    link.href = address;
    item.append(link, ' ', make('small', groups[group]), mark(make('p'), text, words, simple));
    list.append(item);
  }
}
