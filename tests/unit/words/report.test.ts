import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMailto, longestMailto } from '#lib/publish/mailto.ts';
import { formatReport, formatReportSubject, formatShortReport, type Reported } from '#lib/words/zh/report.ts';
import { figureOf } from './figures.ts';

const reported = (facts: Partial<Reported> = {}): Reported => ({
  figure: figureOf('instructors'),
  parkName: '临河工业园',
  source: '临河日报',
  url: 'https://example.org/x',
  state: { edition: '2026-11-26', day: '2026-11-25' },
  ...facts,
});

test('a report of a mistake names the figure as it is shown and as it is printed, and the edition of the data', () => {
  expect(formatReport(reported())).toBe(
    [
      '数据：临河工业园，选派的党建指导员',
      '地址：https://example.org/x',
      '数据版本：2026年11月26日版',
      '本站写的：1.5万多名（原文写法“1.5万多名”）',
      '出处：临河日报，第4段',
      '错在哪里：',
      '依据（原文或其他公开来源）：',
    ].join('\n'),
  );
  const without = (day: string | null) => formatReport(reported({ state: { edition: null, day } }));
  expect(without('2026-11-25')).toContain('\n数据日期：2026年11月25日\n');
  expect(without(null)).not.toContain('数据日期');
});

test('a letter holds the whole report where a link can carry it', () => {
  const link = formatMailto('a@example.org', '题', [formatReport(reported()), formatShortReport(reported())]);
  const { searchParams, pathname } = new URL(link ?? '');
  expect(pathname).toBe('a@example.org');
  expect(searchParams.get('subject')).toBe('题');
  expect(searchParams.get('body')).toBe(formatReport(reported()).replaceAll('\n', '\r\n'));
});

test('whatever a figure says, its letter stays within what a link can carry, and names address, edition and wording', () => {
  const han = (most: number) =>
    fc.string({ unit: fc.constantFrom('党', '建', '“', '%', '&', ' '), minLength: 1, maxLength: most });
  fc.assert(
    fc.property(han(200), han(60), han(120), (subject, printed, source) => {
      const about = reported({
        figure: { ...figureOf('instructors'), subject, printed },
        source,
        parkName: subject,
        url: `https://www.example.org.cn/parks/${'a'.repeat(60)}/figures/${'b'.repeat(60)}`,
      });
      const link = formatMailto('editor.of.the.casebook@example.org.cn', formatReportSubject(about), [
        formatReport(about),
        formatShortReport(about),
      ]);
      expect(link?.length).toBeLessThanOrEqual(longestMailto);
      const body = new URL(link ?? '').searchParams.get('body');
      for (const words of [about.url, '2026年11月26日版', printed.trim().slice(0, 20), '错在哪里：'])
        expect(body).toContain(words);
    }),
  );
});
