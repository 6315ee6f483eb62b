import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { FieldTable } from '#components/field-table.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { Title } from '#components/title.tsx';
import { getContent } from '#lib/content/content.ts';
import { recordFields, recordLabel } from '#lib/format/record.ts';
import { catalogueDatasetJsonLd } from '#lib/publish/park-json-ld.ts';
import { absoluteUrl, pageMetadata, siteName } from '../site.ts';
import styles from './page.module.css';

const summary = '全部数据可以下载。每一行是一个印出来的数，连同统计对象、范围、参考期、分母和出处。';

export const metadata = pageMetadata('/data', '数据下载', summary);

export default function DataPage() {
  const content = getContent();
  const { parks } = content;
  const figures = parks.reduce((sum, { observations }) => sum + observations.length, 0);
  return (
    <Page room="/data">
      <Breadcrumb steps={[{ label: '首页', href: '/' }, { label: '数据' }]} />
      <Title text="数据下载" deck={summary} />
      <ul className={styles['files']}>
        <li>
          <a href="/data/observations.csv">observations.csv</a>
          <p>表格，Excel 和 WPS 可以直接打开；共{figures}行。</p>
        </li>
        <li>
          <a href="/data/observations.json">observations.json</a>
          <p>同样的内容，给程序读。</p>
        </li>
      </ul>
      <Band
        id="fields"
        title="每一列是什么"
        intro="数值按原文印出的精度保存为文字，“70”和“70.0”不是一回事。拿两行相比之前，先看统计对象、范围、分母和参考期是不是一致。"
      >
        <FieldTable fields={recordFields.map((field) => ({ field, ...recordLabel[field] }))} />
      </Band>
      <StructuredData
        nodes={[catalogueDatasetJsonLd(content, summary, { name: siteName, url: absoluteUrl('/') }, absoluteUrl)]}
      />
    </Page>
  );
}
