import { type BriefItem, briefAddress } from '#lib/pages/brief.ts';
import { titleItem } from '#lib/words/zh/brief.ts';
import { quoteWords } from '#lib/words/zh/quotation.ts';
import { titleWithValue } from '#lib/words/zh/whose.ts';
import styles from './brief-form.module.css';

/** What a hit is called, and whose a value is that stands beside it. */
const sayHit = (item: BriefItem) => (item.kind === 'figure' ? titleWithValue(item.park, item.figure) : titleItem(item));

type Props = {
  /** What is gathered already, carried along by every link and by the form. */
  keys: string[];
  query: string;
  hits: BriefItem[];
  more: number;
  /** The cases, by whose name their figures are found. */
  parks: { slug: string; name: string }[];
};

/** Finds what to add: a plain form and plain links, which carry the whole list. */
export function BriefForm({ keys, query, hits, more, parks }: Props) {
  const withQuery = (words: string) =>
    `${briefAddress(keys)}${keys.length === 0 ? '?' : '&'}q=${encodeURIComponent(words)}`;
  return (
    <div className={styles['adding']}>
      <form className={styles['form']} action="/brief" method="get">
        {keys.map((key) => (
          <input key={key} type="hidden" name="add" value={key} />
        ))}
        <label>
          找数据或做法
          <input name="q" type="search" defaultValue={query} />
        </label>
        <button type="submit">找</button>
      </form>
      {query === '' && parks.length > 0 && (
        <p>
          也可以先看一个园区：
          {parks.map(({ slug, name }, index) => (
            <span key={slug}>
              {index > 0 && '、'}
              <a href={withQuery(name)} rel="nofollow">
                {name}
              </a>
            </span>
          ))}
          。
        </p>
      )}
      {query !== '' && hits.length === 0 && <p>没有找到{quoteWords(query)}。换一个词，或只写园区的名称。</p>}
      {hits.length > 0 && (
        <ul className={styles['hits']}>
          {hits.map((item) => (
            <li key={item.key}>
              <span>{sayHit(item)}</span>
              {keys.includes(item.key) ? (
                <span>已加入</span>
              ) : (
                <a href={briefAddress([...keys, item.key])} rel="nofollow">
                  加入
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p>还有{more}项，多写一个词再找。</p>}
    </div>
  );
}
