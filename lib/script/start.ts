import { say } from './show.ts';

/** Asks a file of the copy. */
export const fetchJson = <Kind>(file: string): Promise<Kind> => fetch(file).then((answer) => answer.json());

/** How a page is searched: where its results stand, with the files that the place names, and what was asked. */
export type Search = (place: HTMLElement, files: string[], query: string) => Promise<void>;

/** Searches for the words in the address of a page that has a place for what is found. */
export function start(search: Search): void {
  const place = document.querySelector('[data-search]') as HTMLElement;
  const query = new URLSearchParams(location.search).get('q')?.trim().slice(0, 60);
  if (!query) return;
  (document.querySelector('main [name=q]') as HTMLInputElement).value = query;
  search(place, (place.dataset['search'] as string).split(' '), query).catch(() => say(place, '没取到，请再试'));
}
