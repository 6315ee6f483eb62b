import { Address } from './address.tsx';
import styles from './page-address.module.css';

/**
 * The address of a page that nobody forwards, with the button that copies it: in the place of the share panel, under the
 * id of that.
 */
export function PageAddress({ url }: { url: string }) {
  return (
    <p id="share" className={styles['address']}>
      <span>本页地址</span>{' '}
      <code>
        <Address url={url} />
      </code>{' '}
      <button type="button" data-copy hidden>
        复制链接
      </button>
      <script src="/share.js" defer />
    </p>
  );
}
