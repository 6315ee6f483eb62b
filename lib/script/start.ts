import { say } from './show.ts';

/** Asks a file of the copy. */
export const fetchJson = <Kind>(file: string): Promise<Kind> => fetch(file).then((answer) => answer.json());

/** How many entries are listed, and how many more each time that a reader goes on. */
export const step = 50;

/**
 * How a page is searched: where its results stand, with the files that the place names, what was asked, and how many entries
 * are wanted. Where a reader has gone on, what is listed already stays until there is more.
 */
export type Search = (place: HTMLElement, files: string[], query: string, most: number) => Promise<void>;

/** Searches for the words in the address of a page that has a place for what is found. */
export function start(search: Search): void {
  const place = document.querySelector('[data-search]') as HTMLElement;
  const query = new URLSearchParams(location.search).get('q')?.trim().slice(0, 60);
  if (!query) return;
  (document.querySelector('main [name=q]') as HTMLInputElement).value = query;
  document.title = `${query}｜${document.title}`;
  place.hidden = false;
  let most = 0;
  const goOn = () => {
    most += step;
    search(place, (place.dataset['search'] as string).split(' '), query, most).catch(() =>
      say(place, '没取到，请再试'),
    );
  };
  (place.querySelector('button') as HTMLElement).onclick = goOn;
  goOn();
}
