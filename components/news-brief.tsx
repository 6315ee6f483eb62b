import type { NewsInBrief } from '#lib/catalog/news.ts';
import type { News } from '#lib/words/zh/news.ts';
import { formatDate } from '#lib/words/zh/period.ts';
import styles from './news-brief.module.css';

type Dated = News & { on: string; address: string };

/** What came last: the parks of the newest day, and the newest corrections, or that there are none. */
export function NewsBrief({ added, corrections }: { added: NewsInBrief['added']; corrections: Dated[] }) {
  return (
    <dl className={styles['brief']}>
      {added && (
        <div>
          <dt>
            新收园区 <time dateTime={added.on}>{formatDate(added.on)}</time>
          </dt>
          <dd>
            {added.parks.map(({ slug, name }, index) => (
              <span key={slug}>
                {index > 0 && '、'}
                <a href={`/parks/${slug}`}>{name}</a>
              </span>
            ))}
            {added.total > added.parks.length && (
              <>
                等<a href="/news">{added.total}个园区</a>
              </>
            )}
          </dd>
        </div>
      )}
      {corrections.length === 0 && (
        <div>
          <dt>更正</dt>
          <dd>还没有。改过的数会写在这里，原来怎么写、现在怎么写、为什么改，都留着。</dd>
        </div>
      )}
      {corrections.map(({ on, address, of, rest }) => (
        <div key={address}>
          <dt>
            更正 <time dateTime={on}>{formatDate(on)}</time>
          </dt>
          <dd>
            <a href={address}>{of}</a>
            {rest}
          </dd>
        </div>
      ))}
    </dl>
  );
}
