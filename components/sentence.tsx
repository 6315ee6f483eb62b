import styles from './sentence.module.css';
import { ToSource } from './to-source.tsx';

type Props = {
  /** Source and paragraph in words. */
  place: string;
  href: string | null;
  url: string | null;
  /** What to look for in the article. */
  words: string;
};

/**
 * Where a figure is printed, with one link to the sentence. A browser that knows no text fragments opens the article at its
 * top, and inside WeChat other sites are often stopped: for both the address and the words to look for can be copied.
 */
export function Sentence({ place, href, url, words }: Props) {
  if (href === null || url === null) return place;
  const text = `${url}\n查找：${words}`;
  return (
    <>
      {place}　
      <span className={styles['way']}>
        <ToSource href={href}>打开原文这一句</ToSource>
      </span>
      <details className={styles['by-hand']}>
        <summary>打不开，或没有停在这一句</summary>
        <p>在浏览器里打开下面的网址，再在页内查找这几个字：</p>
        <pre>{text}</pre>
        <button type="button" data-copy hidden>
          复制
        </button>
      </details>
    </>
  );
}
