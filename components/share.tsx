import { shapes } from '#lib/picture/picture.ts';
import { Address } from './address.tsx';
import styles from './share.module.css';
import lineStyles from './share-line.module.css';
import { type Shared, SharedAs } from './shared-as.tsx';

type Props = Shared & {
  /** The picture of the address as a QR code. */
  code: string;
  /** The page of the poster, null where there is none. */
  poster: string | null;
};

/**
 * 微博's own page for passing an address on; nothing is loaded from there. Title and address stay readable where a query
 * allows it: the page holds them already, so that they cost nothing more once compressed. The address stands last, so
 * that who looks for addresses in a text finds this one and no longer.
 */
function weiboAddress(url: string, title: string): string {
  const [readableTitle, readableUrl] = [title, url].map((text) => text.replace(/[%&+#\s]/g, encodeURIComponent));
  return `https://service.weibo.com/share/share.php?title=${readableTitle}&url=${readableUrl}`;
}

/**
 * How to pass a page on: WeChat's own way for who reads inside it, the address, its QR code, the picture that goes along,
 * and the poster. Buttons that need a script are hidden until `public/share.js` shows them; it takes address and title from
 * where they stand here. On a phone, and inside WeChat, the code is for somebody else: nobody can scan what he holds.
 * WeChat and QQ read name, description and image as microdata, and take the first picture of the body of at least 300 ×
 * 300 for a thumbnail.
 */
export function Share({ url, title, description, square, squareUrl, code, poster }: Props) {
  return (
    <div className={styles['share']} itemScope itemType="https://schema.org/WebPage">
      <SharedAs {...{ title, description, squareUrl }} />
      <div className={styles['ways']}>
        <p className={styles['wechat']} data-wechat hidden>
          点右上角的“…”，发给朋友或分享到朋友圈。要下载表格，先在那里选“在浏览器打开”。
        </p>
        <p className={styles['address']}>
          <span>本页地址</span>
          <code className={styles['url']}>
            <Address url={url} />
          </code>
        </p>
        <ul className={styles['buttons']}>
          <li>
            <button type="button" data-copy hidden>
              复制链接
            </button>
          </li>
          <li>
            <button type="button" data-share hidden>
              转发到其他应用
            </button>
          </li>
          {poster && (
            <li>
              <a href={poster}>海报</a>
            </li>
          )}
          <li>
            <a href={weiboAddress(url, title)} rel="nofollow">
              微博
            </a>
          </li>
        </ul>
      </div>
      <figure className={styles['scan']}>
        {/* Smaller than what WeChat takes for a thumbnail. */}
        {/* biome-ignore lint/performance/noImgElement: made at its size, with no script to load it */}
        <img src={code} width={136} height={136} loading="lazy" alt="本页地址的二维码" />
        <figcaption>
          <span className={styles['away']}>微信扫一扫，在手机上打开</span>
          <span className={styles['beside']}>给旁边的人扫</span>
        </figcaption>
      </figure>
      <figure className={styles['picture']}>
        {/* biome-ignore lint/performance/noImgElement: made at its size, with no script to load it */}
        <img src={square} {...shapes.square} loading="lazy" alt={`转发卡片：${title}`} />
        <figcaption>转发卡片</figcaption>
      </figure>
      <script src="/share.js" defer />
    </div>
  );
}

type LineProps = {
  /** Where the story tells what the page holds, for a page behind it: `/parks/loudi#org-coverage`. */
  story?: string;
  /** The chapter that tells how to cite the page, where it has one: `#cite`. */
  cite?: string;
  /** What of the page can be taken along as a file, where there is one: `/csv/indicators/org-coverage`. */
  download?: string;
};

/**
 * What can be done with a page, in one line under its title: go back to the story, pass it on (the panel at the end, with
 * the id `share`), cite it, download it, print it. The panel brings the script that shows the button.
 *
 * @example <ShareLine cite="#cite" download="/data/parks/loudi.csv" />
 */
export function ShareLine({ story, cite, download }: LineProps) {
  return (
    <ul className={lineStyles['line']}>
      {story && (
        <li>
          <a href={story}>回到正文</a>
        </li>
      )}
      <li>
        <a href="#share">转发</a>
      </li>
      {cite && (
        <li>
          <a href={cite}>引用</a>
        </li>
      )}
      {download && (
        <li>
          <a href={download}>下载</a>
        </li>
      )}
      {/* Last, so that without a script it leaves no hole. */}
      <li>
        <button type="button" data-print hidden>
          打印
        </button>
      </li>
    </ul>
  );
}
