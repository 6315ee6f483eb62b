import type { ReportTo } from '#components/report-error.tsx';
import { stateHolding } from '#lib/catalog/editions.ts';
import { getContent } from '#lib/content/content.ts';
import { formatMailto } from '#lib/publish/mailto.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatReport, formatReportSubject, formatShortReport } from '#lib/words/zh/report.ts';

function wayTo(contact: string | undefined, subject: string, bodies: string[]): ReportTo | null {
  if (contact === undefined) return null;
  if (/^https?:/.test(contact)) return { href: contact, label: '到这里提交' };
  const letter = formatMailto(contact, subject, bodies) ?? `mailto:${contact}`;
  return { href: letter, label: `写信到${contact}` };
}

/** What 指出错误 needs to know of a figure: `<ReportError {...reportOn(figure, park.name, source, url)} />`. */
export function reportOn(figure: Observation, parkName: string, source: string, url: string) {
  const content = getContent();
  const reported = { figure, parkName, source, url, state: stateHolding(content, [figure]) };
  const text = formatReport(reported);
  const to = wayTo(content.site.contact, formatReportSubject(reported), [text, formatShortReport(reported)]);
  return { text, to };
}
