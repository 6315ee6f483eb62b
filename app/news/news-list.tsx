import type { ReactNode } from 'react';
import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { NewsOfDay } from '#components/news-of-day.tsx';
import { Page } from '#components/page.tsx';
import { Paging } from '#components/paging.tsx';
import { ShareLine } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { groupByDay } from '#lib/catalog/news.ts';
import { getContent } from '#lib/content/content.ts';
import type { ListPage } from '#lib/pages/paging.ts';
import type { NewsEntry } from '#lib/schema/news.ts';
import { sayNews } from '#lib/words/zh/news.ts';
import { formatDate } from '#lib/words/zh/period.ts';
import { readFixed } from '../fixed.ts';
import styles from './news.module.css';

/** One page of all news. */
export function NewsList({ entries, children, ...page }: ListPage<NewsEntry> & { children?: ReactNode }) {
  const content = getContent();
  const { steps, title } = readFixed('news');
  return (
    <Page room="/about">
      <Breadcrumb steps={steps} />
      <Title {...title} />
      {page.number === 1 && <ShareLine />}
      <p>
        每条更正原来怎么写、现在怎么写，见<a href="/corrections">更正</a>；也可以<a href="/feed.xml">订阅</a>。
      </p>
      {entries.length === 0 && <p>还没有更新。</p>}
      <div className={styles['days']}>
        {groupByDay(entries).map((day) => (
          <Band key={day.on} title={formatDate(day.on)}>
            <NewsOfDay news={day.entries.map((entry) => ({ ...sayNews(content, entry), address: entry.address }))} />
          </Band>
        ))}
      </div>
      <Paging {...page} />
      {children}
    </Page>
  );
}
