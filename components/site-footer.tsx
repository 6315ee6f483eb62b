import type { TrustRow } from '#lib/words/zh/trust.ts';
import styles from './site-footer.module.css';
import { TrustLine } from './trust.tsx';

export function SiteFooter({ trust }: { trust: TrustRow[] }) {
  return (
    <footer className={styles['footer']}>
      <div className={styles['inner']}>
        <p>
          本站根据公开报道整理，不是官方发布，不作排名。引用数字，请写明原始报道；<a href="/about">来源与方法</a>
          一页说明了怎样核对。
        </p>
        <TrustLine rows={trust} />
        <p className={styles['links']}>
          <a href="/glossary">词汇表</a>
          <a href="/news">更新</a>
          <a href="/corrections">更正</a>
          <a href="/data">下载数据</a>
          <a href="/feed.xml">订阅更新</a>
        </p>
      </div>
    </footer>
  );
}
