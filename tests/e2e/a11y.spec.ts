import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { templates } from './templates.ts';

// Every test walks through all templates, or lets axe look at one three times.
test.describe.configure({ timeout: 180_000 });

const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** The rules that look at colours: all that can change between light and dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Folded parts are part of the page. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });

/** What axe finds with these rules but those, one line a fault. */
async function faultsOf(page: Page, runOnly: string[], but: string[] = []): Promise<string[]> {
  const rules = Object.fromEntries(but.map((rule) => [rule, { enabled: false }]));
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly, rules, resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const address of templates)
  test(`${address} has no fault that axe can find, wide and narrow, light and dark`, async ({ page }) => {
    await page.goto(address);
    await unfold(page);
    await page.setViewportSize(wide);
    expect.soft(await faultsOf(page, standards), 'wide, light').toEqual([]);
    // Colours, by far the slowest to look at, do not depend on the width.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await faultsOf(page, colourRules), 'wide, dark').toEqual([]);
    await page.setViewportSize(narrow);
    expect.soft(await faultsOf(page, standards, colourRules), 'narrow').toEqual([]);
  });

test('axe examines the size of targets', async ({ page }) => {
  await page.goto('/');
  const { passes } = await new AxeBuilder({ page }).options({ runOnly: standards }).analyze();
  expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['target-size', ...colourRules]));
});

test('every template has one title, headings in order, landmarks, and tables with captions and scopes', async ({
  page,
}) => {
  for (const address of templates) {
    await page.goto(address);
    const found = await page.evaluate(() => {
      const all = (selector: string) => [...document.querySelectorAll(selector)];
      const excerpts = (elements: Element[]) => elements.map(({ textContent }) => textContent.slice(0, 40));
      // What stands beside the landmarks, skip link and scripts aside.
      const siblings = ({ parentElement }: Element) =>
        [...(parentElement?.children ?? [])].filter(
          (one) => !one.matches('header, main, footer, script, a[href="#main"]'),
        );
      const levels = all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
      const navigations = all('nav').map((one) => one.getAttribute('aria-label') ?? '');
      return {
        lang: document.documentElement.lang,
        titles: all('h1').length,
        levels,
        emptyHeadings: all('h1, h2, h3, h4, h5, h6').filter(({ textContent }) => !textContent.trim()).length,
        landmarks: ['header', 'main#main', 'footer'].map((one) => all(`${one}:not(main *)`).length),
        outside: excerpts(all(':is(header, main, footer):not(main *)').flatMap(siblings)),
        navigations,
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
    const { levels, navigations, ...rest } = found;
    const gaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect.soft(gaps, `${address}: levels ${levels.join(' ')}`).toEqual([]);
    expect.soft(navigations, `${address}: navigations have names`).not.toContain('');
    expect.soft(new Set(navigations).size, `${address}: no two names are the same`).toBe(navigations.length);
    expect.soft(rest, address).toEqual({
      lang: 'zh-Hans',
      titles: 1,
      emptyHeadings: 0,
      landmarks: [1, 1, 1],
      outside: [],
      noCaption: 0,
      noScope: [],
      noRowHeader: [],
      noColumnHeader: [],
    });
  }
});

test('everything that takes the keyboard shows that it has it', async ({ page }) => {
  for (const address of templates) {
    await page.goto(address);
    await unfold(page);
    // One press makes the browser treat every later focus as the keyboard's.
    await page.keyboard.press('Tab');
    const unmarked = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]')]
        .filter((one) => one.checkVisibility())
        .flatMap((one) => {
          one.focus();
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
          return document.activeElement === one && isMarked ? [] : [one.outerHTML.slice(0, 120)];
        }),
    );
    expect.soft(unmarked, address).toEqual([]);
  }
});

test.describe('under a finger', () => {
  test.use({ viewport: narrow, hasTouch: true });

  test('navigation, form and buttons are 44 pixels wide and high', async ({ page }) => {
    for (const address of templates) {
      await page.goto(address);
      await unfold(page);
      // Links in text are for axe's target-size, which knows the exceptions of WCAG 2.5.8.
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('header a, form label, button, summary, a[download], footer a')]
          .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline')
          .flatMap((one) => {
            const { width, height } = one.getBoundingClientRect();
            return width >= 44 && height >= 44 ? [] : [`${one.textContent} ${width} × ${height}`];
          }),
      );
      expect.soft(small, address).toEqual([]);
    }
  });
});

test('the first stop of the keyboard leads past the header', async ({ page }) => {
  await page.goto('/parks/quanzhou');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('a comparison can be chosen with the keyboard alone', async ({ page }) => {
  await page.goto('/compare');
  const tabTo = async (park: string) => {
    const box = page.locator(`input[value="${park}"]`);
    for (let presses = 0; presses < 40; presses += 1) {
      if (await box.evaluate((one) => one === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard never reaches ${park}`);
  };
  await tabTo('guiyang');
  await page.keyboard.press('Space');
  await tabTo('quanzhou');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '开始对比' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/compare/guiyang~quanzhou');
});
