import { notFound } from 'next/navigation';
import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { Prose } from '#components/prose.tsx';
import { Share } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { getContent } from '#lib/content/content.ts';
import { renderSections } from '#lib/content/markdown.ts';
import { shareOf } from '../share.ts';
import { pageMetadata } from '../site.ts';
import { trailTo } from '../trail.ts';
import styles from './page.module.css';

function findPage() {
  const page = getContent().pages.find(({ id }) => id === 'about');
  if (!page) notFound();
  return page;
}

export function generateMetadata() {
  const { title, summary } = findPage();
  return pageMetadata('/about', title, summary);
}

export default function AboutPage() {
  const { title, summary, body } = findPage();
  return (
    <Page room="/about">
      <Breadcrumb steps={[{ label: '首页', href: '/' }, { label: '说明' }]} />
      <Title text={title} deck={summary} />
      <div className={styles['text']}>
        <Prose sections={renderSections(body)} />
      </div>
      <StructuredData nodes={[trailTo(['首页', '/'], ['说明', '/about'])]} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf('/about')} />
      </Band>
    </Page>
  );
}
