import { type ListPage, listPageAddress } from '#lib/pages/paging.ts';
import styles from './paging.module.css';

/** The pages that are worth a link: the first, the last, and those around the one that is shown. */
const linked = (number: number, pages: number) =>
  [...new Set([1, number - 2, number - 1, number, number + 1, number + 2, pages])].filter(
    (one) => one >= 1 && one <= pages,
  );

/** The ways through a list that is cut into pages; nothing where it has only one. */
export function Paging({ list, number, pages }: Pick<ListPage<unknown>, 'list' | 'number' | 'pages'>) {
  if (pages === 1) return null;
  return (
    <nav className={styles['paging']} aria-label="分页">
      <p>
        第{number}页，共{pages}页
      </p>
      <ul>
        {linked(number, pages).map((one, index, all) => (
          <li key={one} className={one - (all[index - 1] ?? 0) > 1 ? styles['apart'] : undefined}>
            <a
              href={listPageAddress(list, one)}
              aria-current={one === number ? 'page' : undefined}
              aria-label={`第${one}页`}
            >
              {one}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
