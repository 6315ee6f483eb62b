import type { Park } from '#lib/schema/content.ts';
import type { News } from '#lib/words/zh/news.ts';
import { formatDate } from '#lib/words/zh/period.ts';
import styles from './news-brief.module.css';

type Dated = News & { on: string; address: string };

/** What came last: the parks of the newest day, and the newest corrections, or that there are none. */
export function NewsBrief({
  added,
  corrections,
}: {
  added: { on: string; parks: Park[] } | null;
  corrections: Dated[];
}) {
  return (
    <div className={styles['brief']}>
      {added && (
        <section>
          <h3>新收园区</h3>
          <p>
            <time dateTime={added.on}>{formatDate(added.on)}</time>
            {added.parks.map(({ slug, name }, index) => (
              <span key={slug}>
                {index > 0 && '、'}
                <a href={`/parks/${slug}`}>{name}</a>
              </span>
            ))}
          </p>
        </section>
      )}
      <section>
        <h3>更正</h3>
        {corrections.length === 0 && <p>还没有。改过的数会写在这里，原来怎么写、现在怎么写、为什么改，都留着。</p>}
        {corrections.map(({ on, address, of, rest }) => (
          <p key={address}>
            <time dateTime={on}>{formatDate(on)}</time>
            <a href={address}>{of}</a>
            {rest}
          </p>
        ))}
      </section>
    </div>
  );
}
