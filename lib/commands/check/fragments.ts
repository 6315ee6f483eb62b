import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatIssue } from '#lib/content/issue.ts';
import type { Content, Park, Source } from '#lib/schema/content.ts';
import { type Article, placeOfCopy, readArticle } from '../sources/article.ts';
import { checkFragments, type FragmentFinding } from '../sources/check-fragments.ts';
import { foldPlaces } from '../sources/fold.ts';
import { type Miss, placeIssues } from '../sources/place-issues.ts';
import { writeAnchors } from '../sources/write-anchors.ts';

function messageOf(finding: FragmentFinding): string | null {
  if (finding.verdict === 'needs-anchor') return `链接到不了这一句，请加 anchor: ${finding.anchor}`;
  if (finding.verdict === 'unclear')
    return `这一段里有几处同样的写法，请选一处写进 anchor：${finding.anchors.join('、')}`;
  return finding.verdict === 'none' ? '这一段里找不到能定位的字句，请自己选20字以内的 anchor' : null;
}

/** Words of an anchor that its article does not print: 企业一千余家 where it has 企业1268家. */
export function checkAnchors({ paragraphs }: Article, { observations }: Park, source: Source): Miss[] {
  const whole = paragraphs.map((paragraph) => foldPlaces(paragraph).text).join('\n');
  return observations.flatMap(({ id, anchor, source: of }, index) =>
    of !== source.id || anchor === null || whole.includes(foldPlaces(anchor).text)
      ? []
      : [
          {
            path: ['figures', index, 'anchor'],
            field: `figures.${id}.anchor`,
            message: `来源里没有“${anchor}”；anchor 请照原文抄，或删去这一项`,
          },
        ],
  );
}

/** What was found of one source: the issues of one that has an address, and how many of its links lead to their places. */
type SourceReport = { misses: Miss[]; summary: string };

function reportSource(park: Park, findings: FragmentFinding[], wrong: Miss[], isLinked: boolean): SourceReport {
  const misses = findings.flatMap((finding) => {
    const { list, index, id } = finding;
    const isWrong = wrong.some(({ path: [of, at] }) => of === list && at === index);
    const message = isWrong ? null : messageOf(finding);
    const field = list === 'figures' ? `figures.${id}` : `${list}[${index}]（${id}）`;
    return message === null ? [] : [{ path: [list, index, 'anchor'], field: `${field}.anchor`, message }];
  });
  const lists = [
    ['数据', 'figures'],
    ['做法', 'practices'],
    ['说法', 'statements'],
  ] as const;
  const counts = lists.map(([label, list]) => {
    const ofList = findings.filter((finding) => finding.list === list);
    return `${label} ${ofList.filter(({ verdict }) => verdict === 'leads').length}/${ofList.length}`;
  });
  return {
    misses: [...wrong, ...(isLinked ? misses : [])],
    summary: `定位：${park.slug} ${counts.join('，')}${isLinked ? '' : '（来源没有网址，不要求）'}`,
  };
}

/** The line that tells of an excerpt of which no copy is at hand. */
const skip = (park: Park, source: Source, directory: string): SourceReport => ({
  misses: [],
  summary: `跳过：${park.slug} 的来源“${source.id}”没有副本 ${placeOfCopy(park, source, directory)}${source.extent === 'excerpt' ? '（只读到节选，不要求）' : ''}`,
});

/**
 * Says for every figure, practice and statement whether its link leads to exactly one place in its paragraph, and proposes
 * an anchor where it does not.
 *
 * @param directory holds private copies of the articles, as for `checkPrinted`
 * @param root the content folder
 * @param write whether anchors are written into its case files
 * @returns whether every link to a source with an address leads to its sentence
 */
export function reportFragments({ parks }: Content, directory: string, root: string, write: boolean): boolean {
  const sound = parks.map((park) => {
    const reports = park.sources.map((source) => {
      const article = readArticle(park, source, directory);
      if (!article) return skip(park, source, directory);
      const findings = checkFragments(article, park, source);
      const wanting = findings.flatMap((finding) => (finding.verdict === 'needs-anchor' ? [finding] : []));
      if (!write || source.url === null || wanting.length === 0)
        return reportSource(park, findings, checkAnchors(article, park, source), source.url !== null);
      const place = path.join(root, 'parks', `${park.slug}.md`);
      writeFileSync(place, writeAnchors(readFileSync(place, 'utf8'), wanting));
      const written = findings.map((finding) =>
        finding.verdict === 'needs-anchor' ? { ...finding, verdict: 'leads' as const } : finding,
      );
      return reportSource(park, written, [], true);
    });
    // Once all anchors are written, which may move lines.
    for (const { summary, misses } of reports) {
      for (const issue of placeIssues(root, park.slug, misses)) console.error(formatIssue(issue));
      console.log(summary);
    }
    return reports.every(({ misses }) => misses.length === 0);
  });
  return sound.every(Boolean);
}
