import { notFound } from 'next/navigation';
import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { LinkedText } from '#components/linked-text.tsx';
import { Page } from '#components/page.tsx';
import { Prose } from '#components/prose.tsx';
import { ReferenceList } from '#components/reference-list.tsx';
import { Share, ShareLine } from '#components/share.tsx';
import { TableTools } from '#components/table-tools.tsx';
import { Title } from '#components/title.tsx';
import { groupByBasis, rowsOfReference } from '#lib/catalog/yardstick.ts';
import { getContent } from '#lib/content/content.ts';
import { renderSections } from '#lib/content/markdown.ts';
import { referencesJsonLd } from '#lib/publish/reference-json-ld.ts';
import { basisLabel } from '#lib/schema/basis.ts';
import { onlyReposted } from '#lib/words/zh/missing.ts';
import { fixedMetadata, readFixed } from '../fixed.ts';
import { shareOf } from '../share.ts';
import { absoluteUrl, siteName } from '../site.ts';
import styles from './page.module.css';

export const generateMetadata = () => fixedMetadata('references');

export default function ReferencesPage() {
  const { references } = getContent();
  const [first, ...others] = references;
  if (!first) notFound();
  const { title, steps, trail } = readFixed('references');
  return (
    <Page room="/compare">
      <Breadcrumb steps={steps} />
      <Title {...title} deck={<LinkedText parts={first.linked.lead} />} />
      <ShareLine download="/data/references.csv" />
      <p className={styles['note']}>
        这一页的数不属于任何一个园区，不参加任何排序。标着“{onlyReposted}
        ”的，没有可以给读者的网址；给了网址的，也写明有没有人打开过。
      </p>
      <Prose sections={renderSections(first.body)} />
      {groupByBasis(first).map(({ basis, rows }) => (
        <Band key={basis} id={basis} title={basisLabel[basis]}>
          <ReferenceList rows={rows} />
        </Band>
      ))}
      {others.map((reference) => (
        <Band
          key={reference.id}
          id={reference.id}
          title={reference.name}
          intro={<LinkedText parts={reference.linked.lead} />}
        >
          <ReferenceList rows={rowsOfReference(reference)} />
          <Prose sections={renderSections(reference.body)} />
        </Band>
      ))}
      <TableTools csv="/data/references.csv" />
      <StructuredData
        nodes={[trail, referencesJsonLd(references, { name: siteName, url: absoluteUrl('/') }, absoluteUrl)]}
      />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf('/references')} />
      </Band>
    </Page>
  );
}
