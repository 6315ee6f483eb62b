import { kinds } from '#lib/pages/kinds.ts';
import styles from './brief-kept.module.css';

/**
 * That a script keeps the list in this tab, and, where nothing is gathered, the way back to what the tab still holds; both
 * are hidden until it does.
 */
export function BriefKept({ keys }: { keys: string[] }) {
  return (
    <div className={styles['kept']} data-brief-keys={keys.join(' ')}>
      {keys.length > 0 ? (
        <p data-kept hidden>
          这份清单记在这个标签页里，关掉标签页就没有了。在别的页上点“加入材料”，会接在后面。
        </p>
      ) : (
        <p data-back hidden>
          这个标签页里还记着上次选的，<a href="/brief">接着用</a>。
        </p>
      )}
      <script src={kinds.script.address} defer />
    </div>
  );
}
