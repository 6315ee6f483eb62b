import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { mostBytes } from '#lib/commands/page-bytes.ts';
import type { Measures } from './visit/measures.ts';

const file = path.resolve(import.meta.dirname, '../../test-results/measures.json');

const columns: [name: string, of: (one: Measures) => string | number][] = [
  ['page', ({ address }) => address],
  ['height at 1280', ({ height }) => height],
  ['screens at 390', ({ screens }) => screens],
  ['story at screen', ({ story }) => story ?? '—'],
  ['characters shown', ({ words }) => words],
  ['bytes', ({ bytes }) => bytes],
  ['of text', ({ textBytes }) => textBytes],
  ['most', ({ textBytes, address }) => mostBytes(textBytes, address)],
  ['first bytes hold', ({ held, wanted }) => (held >= wanted ? 'all' : `${held} of ${wanted}`)],
];

const row = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

/** Prints how much there is of every template and how soon, and writes it to test-results/measures.json. */
export default class MeasuresReporter implements Reporter {
  private readonly all: Measures[] = [];

  onTestEnd(_test: TestCase, { attachments }: TestResult) {
    for (const { name, body } of attachments)
      if (name === 'measures' && body) this.all.push(JSON.parse(body.toString('utf8')));
  }

  onEnd() {
    if (this.all.length === 0) return;
    this.all.sort((a, b) => (a.address < b.address ? -1 : 1));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(this.all, null, 1));
    const lines = this.all.map((one) => row(columns.map(([, of]) => of(one))));
    console.log([row(columns.map(([name]) => name)), row(columns.map(() => '---')), ...lines].join('\n'));
  }
}
