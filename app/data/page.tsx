import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { EditionList } from '#components/edition-list.tsx';
import { FieldTable } from '#components/field-table.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { PageAddress } from '#components/page-address.tsx';
import { Title } from '#components/title.tsx';
import { getContent } from '#lib/content/content.ts';
import { catalogueDatasetJsonLd } from '#lib/publish/park-json-ld.ts';
import { observationColumns } from '#lib/publish/tables/observations.ts';
import { fixedMetadata, readFixed } from '../fixed.ts';
import { shareOf } from '../share.ts';
import { absoluteUrl, siteName } from '../site.ts';
import { listFiles } from './list-files.ts';
import styles from './page.module.css';

export const metadata = fixedMetadata('data');

export default function DataPage() {
  const { title, steps, trail } = readFixed('data');
  const content = getContent();
  return (
    <Page room="/data">
      <Breadcrumb steps={steps} />
      <Title {...title} />
      <ul className={styles['files']}>
        {listFiles(content.parks.length).map(({ address, meaning }) => (
          <li key={address}>
            <a href={address}>{address.replace('/data/', '')}</a>
            <p>{meaning}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href="/disclosures">披露情况</a>逐格列出哪些数文章里没有写。
      </p>
      <Band
        id="editions"
        title="固定的版本"
        intro="上面的文件每天都可能改；要写进论文和报告，请用固定的版本。一版发布以后不再改动，后来改了哪些数，写在它的页面里。"
      >
        <EditionList editions={content.editions} />
      </Band>
      <Band
        id="fields"
        title="每一列是什么"
        intro="数值照原文印出的小数位写，“70”和“70.0”不是一回事。拿两行相比之前，先看统计对象、范围、分母和参考期是不是一致。"
      >
        <FieldTable fields={observationColumns.map(({ name, label, meaning }) => ({ field: name, label, meaning }))} />
      </Band>
      <StructuredData
        nodes={[
          trail,
          catalogueDatasetJsonLd(content, title.deck, { name: siteName, url: absoluteUrl('/') }, absoluteUrl),
        ]}
      />
      <PageAddress {...shareOf('/data')} />
    </Page>
  );
}
