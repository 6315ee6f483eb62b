import { notFound } from 'next/navigation';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { PageAddress } from '#components/page-address.tsx';
import { Prose } from '#components/prose.tsx';
import { TermList } from '#components/term-list.tsx';
import { Title } from '#components/title.tsx';
import { getContent } from '#lib/content/content.ts';
import { renderSections } from '#lib/content/markdown.ts';
import { termSetJsonLd } from '#lib/publish/term-json-ld.ts';
import { fixedMetadata, readFixed } from '../fixed.ts';
import { shareOf } from '../share.ts';
import { absoluteUrl } from '../site.ts';

function findPage() {
  const { pages, terms } = getContent();
  const page = pages.find(({ id }) => id === 'glossary');
  if (!page) notFound();
  return { page, terms };
}

export const generateMetadata = () => fixedMetadata('glossary');

export default function GlossaryPage() {
  const { page, terms } = findPage();
  const { title, steps, trail } = readFixed('glossary');
  return (
    <Page room="/about">
      <Breadcrumb steps={steps} />
      <Title {...title} />
      <Prose sections={renderSections(page.body)} />
      <TermList terms={terms} />
      <StructuredData nodes={[trail, termSetJsonLd(terms, page.title, absoluteUrl)]} />
      <PageAddress {...shareOf('/glossary')} />
    </Page>
  );
}
