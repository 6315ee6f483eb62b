import type { Metadata } from 'next';
import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { FigureTable } from '#components/figure-table.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { Share, ShareLine } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { getContent } from '#lib/content/content.ts';
import { figuresAddress, verifyAddress } from '#lib/pages/addresses.ts';
import { addressOfFigure } from '#lib/pages/text-fragment.ts';
import { sayBasis } from '#lib/words/zh/basis-of-park.ts';
import { sayRangeRule } from '#lib/words/zh/range-rule.ts';
import { sayTimes } from '#lib/words/zh/times.ts';
import { leave } from '../../../retired.ts';
import { shareOf } from '../../../share.ts';
import { pageMetadata } from '../../../site.ts';
import { figuresNodes } from '../nodes.ts';
import styles from './page.module.css';

type Props = { params: Promise<{ slug: string }> };

async function findPark({ params }: Props) {
  const { slug } = await params;
  return getContent().parks.find((park) => park.slug === slug) ?? leave(figuresAddress(slug));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const park = await findPark(props);
  return pageMetadata(figuresAddress(park.slug), `${park.name}：全部数据`, sayBasis(park));
}

export default async function FiguresPage(props: Props) {
  const park = await findPark(props);
  const { slug, name } = park;
  const times = sayTimes(park.observations);
  return (
    <Page room="/parks">
      <Breadcrumb
        steps={[{ label: '园区', href: '/parks' }, { label: name, href: `/parks/${slug}` }, { label: '全部数据' }]}
      />
      <Title text={`${name}：全部数据`} deck={sayBasis(park)} />
      <ShareLine story={`/parks/${slug}`} download="#download" />
      <p className={styles['lead']}>
        {sayRangeRule('没有另注范围的', park.observations)}
        {times.note}点开一项，看怎么理解、怎么引用，也可以加入材料。
      </p>
      <FigureTable park={park} hrefOf={(figure) => addressOfFigure(park, figure)} sayTime={times.say} />
      <Band id="download" title="下载" screenOnly>
        <ul className={styles['files']}>
          <li>
            <a href={`/data/parks/${slug}.csv`} download>
              表格（CSV）
            </a>
          </li>
          <li>
            <a href={`/data/parks/${slug}.json`} download>
              JSON
            </a>
          </li>
          <li>
            <a href={`/parks/${slug}.md`}>案例全文（Markdown）</a>
          </li>
          <li>
            <a href={verifyAddress(slug)}>手里有原文，逐项核对</a>
          </li>
          <li>
            <a href={`/parks/${slug}`}>回到正文</a>
          </li>
        </ul>
      </Band>
      <Band id="share" title="转发这张表" bareOnPaper later>
        <Share {...shareOf(figuresAddress(slug))} />
      </Band>
      <StructuredData nodes={figuresNodes(park)} />
    </Page>
  );
}
