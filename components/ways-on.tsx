import styles from './ways-on.module.css';

/** Where a reader can go from a page that has nothing for them. */
export function WaysOn() {
  return (
    <ul className={styles['ways']}>
      <li>
        <a href="/parks">全部园区案例</a>
      </li>
      <li>
        <a href="/compare">园区对比</a>
      </li>
      <li>
        <a href="/practices">做法类型</a>
      </li>
      <li>
        <a href="/indicators">指标</a>
      </li>
      <li>
        <a href="/glossary">词汇表</a>
      </li>
      <li>
        <a href="/">首页</a>
      </li>
    </ul>
  );
}
