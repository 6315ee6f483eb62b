import styles from './line-of-ways.module.css';

/** The ways to the next and the last page of a list that was asked for. */
export function AskedPaging({
  number,
  pages,
  hrefOf,
}: {
  number: number;
  pages: number;
  hrefOf: (number: number) => string;
}) {
  if (pages === 1) return null;
  const way = (to: number, label: string) => {
    const href = hrefOf(to);
    return (
      <a href={href} {...(href.includes('?') && { rel: 'nofollow' })}>
        {label}
      </a>
    );
  };
  return (
    <nav className={styles['line']} aria-label="分页">
      <span>
        第{number}页，共{pages}页
      </span>
      {number > 1 && way(number - 1, '上一页')}
      {number < pages && way(number + 1, '下一页')}
    </nav>
  );
}
