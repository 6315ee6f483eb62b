import type { Page } from '@playwright/test';

/** A fault of a line: what is wrong, in which element, and the words about it. */
export type LineFault = { fault: 'dot-first' | 'lone-last' | 'stretched' | 'torn'; element: string; words: string };

/**
 * Reads every line of an open page as the browser breaks it, and says which begin with “·”, which blocks end in a line of
 * one character (punctuation aside), in which the characters stand apart as justified ones do, and what small print, or
 * what value that stands alone, is torn between a number and its unit.
 */
export function faultsOfLines(page: Page): Promise<LineFault[]> {
  return page.evaluate(() => {
    type Character = { text: string; width: number; full: number };
    const isShown = (element: Element) =>
      element.checkVisibility() && ![...ancestors(element)].some((one) => getComputedStyle(one).clipPath !== 'none');
    function* ancestors(element: Element) {
      for (let one: Element | null = element; one; one = one.parentElement) yield one;
    }
    const isBlock = (element: Element) => !/^(inline|contents|ruby)/.test(getComputedStyle(element).display);
    const blockOf = (node: Node) => [...ancestors(node.parentElement as Element)].find(isBlock) ?? document.body;

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const textsByBlock = new Map<Element, Text[]>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.nodeValue?.trim() || parent.closest('svg, script, style') || !isShown(parent)) continue;
      const block = blockOf(node);
      textsByBlock.set(block, [...(textsByBlock.get(block) ?? []), node as Text]);
    }

    const range = document.createRange();
    function linesOf(texts: Text[]): Character[][] {
      const lines: Character[][] = [];
      let right = Number.POSITIVE_INFINITY;
      for (const text of texts) {
        const { fontSize, letterSpacing } = getComputedStyle(text.parentElement as Element);
        const full = Number.parseFloat(fontSize) + (Number.parseFloat(letterSpacing) || 0);
        for (let at = 0; at < text.length; at += 1) {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const box = range.getClientRects()[0];
          const character = text.data.charAt(at);
          if (!box || box.width === 0 || character.trim() === '') continue;
          if (box.left < right - 2) lines.push([]);
          right = box.right;
          lines.at(-1)?.push({ text: character, width: box.width, full });
        }
      }
      return lines;
    }

    const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
    const middle = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
    const faults: LineFault[] = [];
    for (const [block, texts] of textsByBlock) {
      const { writingMode } = getComputedStyle(block);
      if (writingMode !== 'horizontal-tb') continue;
      const lines = linesOf(texts);
      const words = (line: Character[] = []) => line.map(({ text }) => text).join('');
      const add = (fault: LineFault['fault'], line: Character[]) =>
        faults.push({ fault, element: block.tagName.toLowerCase(), words: words(line) });
      for (const line of lines) {
        if (line[0]?.text === '·') add('dot-first', line);
        // Beside digits and letters a character has a space of its own.
        const chinese = line.filter(
          ({ text }, at) => isChinese(text) && [line[at - 1], line[at + 1]].every((one) => one && isChinese(one.text)),
        );
        if (chinese.length > 5 && middle(chinese.map(({ width, full }) => width / full)) > 1.06) add('stretched', line);
      }
      const last = lines.length > 1 ? lines.at(-1) : undefined;
      // Addresses break where they must.
      const rest = words(last).replace(/[\p{P}\p{S}]/gu, '');
      if (last && rest.length === 1 && isChinese(rest))
        faults.push({
          fault: 'lone-last',
          element: block.tagName.toLowerCase(),
          words: `${words(lines.at(-2)).slice(-8)}│${words(last)}`,
        });
    }
    // Below that width a clause may be longer than a line.
    for (const small of window.innerWidth < 352 ? [] : document.querySelectorAll('small')) {
      if ((small.textContent ?? '').length > 40 || !isShown(small)) continue;
      const texts = [...textsByBlock.values()].flat().filter((text) => small.contains(text));
      const lines = linesOf(texts).map((line) => line.map(({ text }) => text).join(''));
      for (const [at, line] of lines.entries())
        if (/\d$/.test(lines[at - 1] ?? '') && /^[年月日个家名项段条位人件次期]/.test(line))
          faults.push({ fault: 'torn', element: 'small', words: `${lines[at - 1]}│${line}` });
    }
    // A value that stands alone, as a link or in bold, is short enough for a line of any screen.
    for (const value of document.querySelectorAll('main a, main b, main span')) {
      const text = value.textContent.trim();
      if (
        value.children.length > 0 ||
        value.getClientRects().length < 2 ||
        !/^\D{0,3}\d[\d.]*\D{1,6}$/.test(text) ||
        !isShown(value)
      )
        continue;
      const texts = [...textsByBlock.values()].flat().filter((one) => value.contains(one));
      const lines = linesOf(texts).map((line) => line.map(({ text: sign }) => sign).join(''));
      if (lines.length > 1 && /\d/.test(lines[0] ?? ''))
        faults.push({ fault: 'torn', element: value.tagName.toLowerCase(), words: lines.join('│') });
    }
    return faults;
  });
}
