import { notFound } from 'next/navigation';
import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { Page } from '#components/page.tsx';
import { PracticeVariants } from '#components/practice-variants.tsx';
import { Prose } from '#components/prose.tsx';
import { Share } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { getContent } from '#lib/content/content.ts';
import { renderSections } from '#lib/content/markdown.ts';
import { shareOf } from '../../share.ts';
import { pageMetadata } from '../../site.ts';
import styles from './page.module.css';

type Props = { params: Promise<{ id: string }> };

export const generateStaticParams = () => getContent().practiceTypes.map(({ id }) => ({ id }));

async function findType({ params }: Props) {
  const { id } = await params;
  const type = getContent().practiceTypes.find((one) => one.id === id);
  if (!type) notFound();
  return type;
}

export async function generateMetadata(props: Props) {
  const { id, name, definition } = await findType(props);
  return pageMetadata(`/practices/${id}`, name, definition);
}

export default async function PracticePage(props: Props) {
  const type = await findType(props);
  const { parks } = getContent();
  return (
    <Page room="/practices">
      <Breadcrumb steps={[{ label: '做法', href: '/practices' }, { label: type.name }]} />
      <Title text={type.name} deck={type.definition} />
      <div className={styles['text']}>
        <Prose sections={renderSections(type.body)} />
      </div>
      <PracticeVariants parks={parks} type={type.id} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf(`/practices/${type.id}`)} />
      </Band>
    </Page>
  );
}
