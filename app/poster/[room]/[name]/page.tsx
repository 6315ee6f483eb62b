import type { Metadata } from 'next';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { Page } from '#components/page.tsx';
import { Title } from '#components/title.tsx';
import { getContent } from '#lib/content/content.ts';
import { kinds } from '#lib/pages/kinds.ts';
import { pictureAddress, posterAddress } from '#lib/pages/picture-address.ts';
import { cardOf, hasShape } from '#lib/picture/cards.ts';
import { plain } from '#lib/picture/fit.ts';
import { shapes } from '#lib/picture/picture.ts';
import { leave } from '../../../retired.ts';
import { pageMetadata } from '../../../site.ts';
import styles from './page.module.css';

type Props = { params: Promise<{ room: string; name: string }> };

async function findPoster({ params }: Props) {
  const { room, name } = await params;
  const content = getContent();
  const page = `/${room}/${name.replaceAll(/%7e/gi, '~')}`;
  const card = hasShape(content, 'poster', page) ? cardOf(content, page) : null;
  if (!card) leave(posterAddress(page));
  return { page, card };
}

/** A poster passed on arrives as the page that it shows, which is also the address to index. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page, card } = await findPoster(props);
  return {
    ...pageMetadata(page, card.title, card.description, undefined, kinds.poster),
    title: `海报：${plain(card.picture.title)}`,
  };
}

export default async function PosterPage(props: Props) {
  const { page, card } = await findPoster(props);
  const room = page.startsWith('/parks/') ? '/parks' : '/compare';
  const name = plain(card.picture.title);
  const address = pictureAddress('poster', page);
  return (
    <Page room={room}>
      <Breadcrumb steps={[{ label: room === '/parks' ? '园区' : '对比', href: room }, { label: '海报' }]} />
      <Title text={`海报：｜${card.picture.title}`} />
      <p className={styles['how']}>
        手机上长按图片，可以保存，也可以转发给朋友；电脑上
        <a href={address} download={`${name}.png`}>
          下载图片
        </a>
        。图上的二维码通向这一页的全文。
      </p>
      <figure className={styles['poster']}>
        {/* biome-ignore lint/performance/noImgElement: made at its size, with no script to load it */}
        <img src={address} {...shapes.poster} alt={`${card.title}。${card.description}`} />
      </figure>
      <p className={styles['back']}>
        <a href={page}>回到{name}</a>
      </p>
    </Page>
  );
}
