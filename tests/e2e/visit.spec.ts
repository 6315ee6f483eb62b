import { expect } from '@playwright/test';
import { mostBytes } from '#lib/commands/page-bytes.ts';
import { isEnglish } from '#lib/pages/languages.ts';
import { isLayout, templates } from './templates.ts';
import { chooseLooks, chosen } from './visit/alike.ts';
import { colourRules, faultsOf, roomRules, standards } from './visit/axe.ts';
import { faultyLines } from './visit/lines.ts';
import { measure } from './visit/measures.ts';
import { overflowAt } from './visit/overflow.ts';
import { test } from './visit/reader.ts';
import { shownOn } from './visit/shown.ts';
import { squeezedAt } from './visit/squeezed.ts';
import { inOrder, structureOf } from './visit/structure.ts';
import { boxesThatZoom, smallTargets } from './visit/targets.ts';
import { unfold } from './visit/unfold.ts';
import { unmarkedByFocus } from './visit/unmarked.ts';

// A page is opened once for all that only reads it; tests/README.md lists the kinds of faults.
test.describe.configure({ timeout: 240_000 });

/** The pages below /en are in English. */
const languageOf = (address: string) => (isEnglish(address) ? 'en' : 'zh-Hans');

for (const address of templates)
  test(`${address} is whole for everybody who comes`, async ({ reader, heard, plain, baseURL }, testInfo) => {
    const { page, set } = reader;
    const here = `${baseURL}/`;
    const response = await page.goto(here + address.slice(1));
    // Nobody waits for what is for paper, or for the end of a long page.
    const awaited = heard.asked
      .filter((request) => request.resourceType() !== 'image')
      .map((request) => request.url())
      .filter((url) => !/\/shared\.[0-9a-f]+\.css$/.test(url));
    expect.soft(awaited.length, `a first view is two requests: ${awaited.join(' ')}`).toBeLessThanOrEqual(2);
    expect
      .soft(await structureOf(page), 'headings, landmarks and tables are in order')
      .toEqual({ ...inOrder, lang: languageOf(address) });
    const sheets = await page.locator('style, link[rel=stylesheet]').count();
    expect.soft(sheets, 'styles inside, and for paper').toBeGreaterThanOrEqual(2);
    expect.soft(await page.evaluate(() => document.styleSheets.length), 'the styles apply').toBe(sheets);
    expect
      .soft(await page.locator('img:not([loading=lazy])').count(), 'pictures wait until somebody comes near')
      // A poster's page is its picture.
      .toBe(address.startsWith('/poster/') ? 1 : 0);

    const measures = await measure(page, address, response);
    await testInfo.attach('measures', { body: JSON.stringify(measures), contentType: 'application/json' });
    const { bytes, textBytes, held, wanted } = measures;
    expect.soft(bytes, `bytes beside ${textBytes} of text`).toBeLessThanOrEqual(mostBytes(textBytes, address));
    expect.soft(held, 'the first bytes bring what is read first').toBeGreaterThanOrEqual(wanted);
    // Every change of width lays the page out anew, so each goes on at the width of the one before.
    expect.soft(await faultyLines(page, [390, 1280, 320]), 'lines begin and end as they should').toEqual([]);

    await unfold(page);
    expect.soft(await overflowAt(page, [320, 390, 768, 1280]), 'no wider than the screen').toEqual([]);
    // Targets come close together where there is least room: below, on every address.
    const elsewhere = isLayout(address) ? colourRules : [...colourRules, 'target-size'];
    expect.soft(await faultsOf(page, standards, { but: elsewhere }), 'axe, wide').toEqual([]);
    if (isLayout(address)) {
      await chooseLooks(page);
      expect.soft(await faultsOf(page, colourRules, { only: `[${chosen}]` }), 'axe, light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      // What looks alike in the light need not in the dark.
      await chooseLooks(page);
      expect.soft(await faultsOf(page, colourRules, { only: `[${chosen}]` }), 'axe, dark').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
    expect.soft(await unmarkedByFocus(page), 'what has the keyboard shows it').toEqual([]);

    await page.setViewportSize({ width: 390, height: 844 });
    await set({ touches: true });
    // What only shows on a narrow screen is the same in every template of a layout, but for how much room there is.
    const rules = isLayout(address) ? standards : roomRules;
    expect.soft(await faultsOf(page, rules, { but: colourRules }), 'axe, narrow').toEqual([]);
    expect.soft(await smallTargets(page), 'room for a finger').toEqual([]);
    expect.soft(await boxesThatZoom(page), 'a box that is written in stays as large as the page').toEqual([]);
    await set({ touches: false });

    await set({ textSize: 32 });
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect.soft(Number.parseFloat(size), 'the reader’s size of text is followed').toBeGreaterThanOrEqual(32);
    expect.soft(await squeezedAt(page, 390), 'no column of two characters with text of twice the size').toEqual([]);
    expect.soft(await overflowAt(page, [390, 640, 1280]), 'no wider with text of twice the size').toEqual([]);
    await set({ textSize: 16 });

    await plain.goto(here + address.slice(1));
    await unfold(plain);
    const shown = await shownOn(plain);
    expect.soft(shown.text.length, 'there is something to read').toBeGreaterThan(60);
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(shown, 'the same without JavaScript as with it').toEqual(await shownOn(page));

    // A browser reports every page of status 404.
    expect
      .soft(
        heard.complaints.filter((one) => !/status of 404/.test(one)),
        'nothing to complain about',
      )
      .toEqual([]);
    const foreign = heard.asked
      .map((request) => request.url())
      .filter((url) => !url.startsWith(here) && !url.startsWith('data:'));
    expect.soft(foreign, 'nobody else is asked').toEqual([]);
    expect.soft(await page.context().cookies(), 'no cookie').toEqual([]);
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect.soft(stored, 'nothing stored').toBe(0);
  });
