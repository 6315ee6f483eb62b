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
import { fixedMetadata, readFixed } from '../fixed.ts';
import { shareOf } from '../share.ts';
import styles from './page.module.css';

function findPage() {
  const page = getContent().pages.find(({ id }) => id === 'about');
  if (!page) notFound();
  return page;
}

export const generateMetadata = () => fixedMetadata('about');

export default function AboutPage() {
  const { body } = findPage();
  const { title, steps, trail } = readFixed('about');
  return (
    <Page room="/about">
      <Breadcrumb steps={steps} />
      <Title {...title} />
      <div className={styles['text']}>
        <Prose sections={renderSections(body)} />
      </div>
      <StructuredData nodes={[trail]} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf('/about')} />
      </Band>
    </Page>
  );
}
