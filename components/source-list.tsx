import type { Source } from '#lib/schema/content.ts';
import { describeCopy } from '#lib/words/zh/copy.ts';
import { notKnown } from '#lib/words/zh/missing.ts';
import { formatDate } from '#lib/words/zh/period.ts';
import { sayParagraphs } from '#lib/words/zh/source.ts';
import { DefinitionList } from './definition-list.tsx';
import styles from './source-list.module.css';

const missing = notKnown;

function OneSource({ source }: { source: Source }) {
  const { title, outlet, author, publishedOn, url, paragraphs, note } = source;
  return (
    <DefinitionList
      rows={[
        ['题名', title ?? missing],
        ['刊载', outlet ?? missing],
        ['作者', author ?? missing],
        ['日期', publishedOn === null ? missing : formatDate(publishedOn)],
        [
          '网址',
          url === null ? (
            missing
          ) : (
            <a key="url" href={url}>
              {url}
            </a>
          ),
        ],
        ...describeCopy(source),
        ['段落', sayParagraphs(paragraphs)],
        ...(note ? [['说明', note] as [string, string]] : []),
      ]}
    />
  );
}

/**
 * The articles that a park's facts come from. What the copy at hand does not print is said to be missing; paper has the
 * citation.
 */
export function SourceList({ sources }: { sources: Source[] }) {
  return (
    <div className={styles['sources']}>
      {sources.map((source) => (
        <OneSource key={source.id} source={source} />
      ))}
    </div>
  );
}
