import type { Page } from '@playwright/test';

/** What a page is made of, as those read it who cannot see it. */
export async function structureOf(page: Page) {
  const { levels, navigations, ...rest } = await page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const excerpts = (elements: Element[]) => elements.map(({ textContent }) => textContent.slice(0, 40));
    // What stands beside the landmarks, skip link, scripts, styles and what holds landmarks aside.
    const siblings = ({ parentElement }: Element) =>
      [...(parentElement?.children ?? [])].filter(
        (one) =>
          !one.matches('header, main, footer, script, link, [aria-live], [role="status"], a[href="#main"]') &&
          !one.querySelector('main'),
      );
    return {
      lang: document.documentElement.lang,
      titles: all('h1').length,
      levels: all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1])),
      // The same ways stand twice, one time for wide screens and one for narrow ones.
      navigations: all('nav')
        .filter((one) => one.checkVisibility())
        .map((one) => one.getAttribute('aria-label') ?? ''),
      emptyHeadings: all('h1, h2, h3, h4, h5, h6').filter(({ textContent }) => !textContent.trim()).length,
      landmarks: ['header', 'main#main', 'footer'].map((one) => all(`${one}:not(main *)`).length),
      outside: excerpts(all(':is(header, main, footer):not(main *)').flatMap(siblings)),
      noCaption: all('table').filter((one) => !one.querySelector(':scope > caption')?.textContent).length,
      noScope: excerpts(all('th:not([scope="col"], [scope="row"], [scope="colgroup"], [scope="rowgroup"])')),
      // A row that is one cell wide belongs to the head of its group.
      noRowHeader: excerpts(
        all('tbody tr').filter(
          (one) => !one.querySelector('th[scope="row"], th[scope="rowgroup"], td[colspan]:only-child'),
        ),
      ),
      noColumnHeader: excerpts(all('table').filter((one) => !one.querySelector('th[scope="col"]'))),
    };
  });
  return {
    ...rest,
    skippedLevels: levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
    navigationsWithoutName: navigations.filter((name) => name === '').length,
    navigationsOfOneName: navigations.length - new Set(navigations).size,
  };
}

/** What `structureOf` answers of a page in order. */
export const inOrder: Awaited<ReturnType<typeof structureOf>> = {
  lang: 'zh-Hans',
  titles: 1,
  emptyHeadings: 0,
  landmarks: [1, 1, 1],
  outside: [],
  noCaption: 0,
  noScope: [],
  noRowHeader: [],
  noColumnHeader: [],
  skippedLevels: [],
  navigationsWithoutName: 0,
  navigationsOfOneName: 0,
};
