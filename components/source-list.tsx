import { formatDate } from '#lib/format/period.ts';
import type { Source } from '#lib/schema/source.ts';
import styles from './source-list.module.css';

const missing = '未印出';

/** The articles that a park's facts come from. What the copy at hand does not print is said to be missing. */
export function SourceList({ sources }: { sources: Source[] }) {
  return sources.map(({ id, title, outlet, author, publishedOn, url, paragraphs, note }) => (
    <dl key={id} className={styles['source']}>
      <div>
        <dt>题名</dt>
        <dd>{title ?? missing}</dd>
      </div>
      <div>
        <dt>刊载</dt>
        <dd>{outlet ?? missing}</dd>
      </div>
      <div>
        <dt>作者</dt>
        <dd>{author ?? missing}</dd>
      </div>
      <div>
        <dt>日期</dt>
        <dd>{publishedOn === null ? missing : formatDate(publishedOn)}</dd>
      </div>
      <div>
        <dt>网址</dt>
        <dd>{url === null ? missing : <a href={url}>{url}</a>}</dd>
      </div>
      <div>
        <dt>段落</dt>
        <dd>共{paragraphs}段；正文每个非空行算一段，小标题也算</dd>
      </div>
      {note && (
        <div>
          <dt>说明</dt>
          <dd>{note}</dd>
        </div>
      )}
    </dl>
  ));
}
