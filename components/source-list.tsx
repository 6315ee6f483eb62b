import type { Source } from '#lib/schema/content.ts';
import { describeCopy } from '#lib/words/zh/copy.ts';
import { notKnown } from '#lib/words/zh/missing.ts';
import { formatDate } from '#lib/words/zh/period.ts';
import { sayParagraphs } from '#lib/words/zh/source.ts';
import { DefinitionList } from './definition-list.tsx';
import styles from './source-list.module.css';

const missing = notKnown;

type Props = { sources: Source[]; idOf?: (source: Source) => string };

function OneSource({ source, idOf }: { source: Source; idOf: Props['idOf'] }) {
  const { title, outlet, author, publishedOn, url, paragraphs, note } = source;
  return (
    <DefinitionList
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
}

/**
 * The articles that a park's facts come from. What the copy at hand does not print is said to be missing. Their places
 * have ids where `idOf` says so: on the page of the park. On paper the first stands for all.
 */
export function SourceList({ sources, idOf }: Props) {
  return sources.map((source, index) => (
    <div key={source.id} className={index > 0 ? styles['further'] : undefined}>
      <OneSource source={source} idOf={idOf} />
      {index === 0 && sources.length > 1 && (
        <p className={styles['onPaper']}>另有{sources.length - 1}篇来源，见网页。</p>
      )}
    </div>
  ));
}
