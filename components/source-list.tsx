import type { Source } from '#lib/schema/content.ts';
import { describeCopy } from '#lib/words/zh/copy.ts';
import { notKnown } from '#lib/words/zh/missing.ts';
import { formatDate } from '#lib/words/zh/period.ts';
import { sayParagraphs } from '#lib/words/zh/source.ts';
import { DefinitionList } from './definition-list.tsx';

const missing = notKnown;

type Props = { sources: Source[]; idOf?: (source: Source) => string };

/**
 * The articles that a park's facts come from. What the copy at hand does not print is said to be missing. Their places
 * have ids where `idOf` says so: on the page of the park.
 */
export function SourceList({ sources, idOf }: Props) {
  return sources.map((source) => {
    const { id, title, outlet, author, publishedOn, url, paragraphs, note } = source;
    return (
      <DefinitionList
        key={id}
        {...(idOf && { id: idOf(source) })}
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
              <a key="url" href={url} rel="external noopener">
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
  });
}
