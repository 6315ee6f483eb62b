import { shapes } from '#lib/picture/picture.ts';
import { Address } from './address.tsx';
import styles from './page-address.module.css';
import { type Shared, SharedAs } from './shared-as.tsx';

/**
 * The address of a page that few forward, with the button that copies it and the picture that goes along: in the place of
 * the share panel, under the id of that.
 */
export function PageAddress({ url, title, description, square, squareUrl }: Shared) {
  return (
    <div id="share" className={styles['address']} itemScope itemType="https://schema.org/WebPage">
      <SharedAs {...{ title, description, squareUrl }} />
      {/* biome-ignore lint/performance/noImgElement: made at its size, with no script to load it */}
      <img src={square} {...shapes.square} loading="lazy" alt={`转发卡片：${title}`} />
      <p>
        <span>本页地址</span>{' '}
        <code>
          <Address url={url} />
        </code>{' '}
        <button type="button" data-copy hidden>
          复制链接
        </button>
      </p>
      <script src="/share.js" defer />
    </div>
  );
}
