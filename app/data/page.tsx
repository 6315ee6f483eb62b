import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { EditionList } from '#components/edition-list.tsx';
import { FieldTable } from '#components/field-table.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { PageAddress } from '#components/page-address.tsx';
import { Title } from '#components/title.tsx';
import { getContent } from '#lib/content/content.ts';
import { countVolumes, volumeNames } from '#lib/pages/volumes.ts';
import { catalogueDatasetJsonLd } from '#lib/publish/park-json-ld.ts';
import { observationColumns } from '#lib/publish/tables/observations.ts';
import { toldOfVerdicts } from '#lib/publish/tables/verdicts.ts';
import { toldOnly } from '#lib/words/zh/disclosure.ts';
import { sayVolume } from '#lib/words/zh/volume.ts';
import { fixedMetadata, readFixed } from '../fixed.ts';
import { shareOf } from '../share.ts';
import { absoluteUrl, siteName } from '../site.ts';
import styles from './page.module.css';

export const metadata = fixedMetadata('data');

/** The files, the one that most readers want first. */
const filesOf = (parks: number) => [
  {
    address: '/data/casebook.xlsx',
    meaning: '工作簿：数据、指标、来源、可比性和说明各一张表，Excel 和 WPS 直接打开。',
  },
  ...volumeNames(countVolumes(parks)).flatMap((name, index, names) => [
    { address: `/data/${name}.csv`, meaning: `${sayVolume(index + 1, names.length)}。` },
    { address: `/data/${name}.json`, meaning: '同样的内容，给程序读。' },
  ]),
  { address: '/data/parks.csv', meaning: '园区名录。' },
  { address: '/data/indicators.csv', meaning: '指标的定义。' },
  { address: '/data/groups.csv', meaning: '每个指标里可以放在一起看的各组数据。' },
  { address: '/data/verdicts.csv', meaning: `${toldOfVerdicts}。` },
  { address: '/data/disclosures.csv', meaning: `各园区的文章对每个指标印了数，${toldOnly}，还是没有提到。` },
  { address: '/data/statements.csv', meaning: `${toldOnly}的，来源怎么说。` },
  { address: '/data/derived.csv', meaning: '本站从印出的数推算的：总数的范围、分项之和、前后的差。' },
  { address: '/data/practice-types.csv', meaning: '做法类型的定义。' },
  { address: '/data/practices.csv', meaning: '各园区的做法。' },
  { address: '/data/practice-parks.csv', meaning: '每一类做法哪些园区在做。' },
  { address: '/data/organizations.csv', meaning: '来源写到的企业和机构，做了什么。' },
  { address: '/data/sources.csv', meaning: '来源的题名、媒体和日期。' },
  { address: '/data/references.csv', meaning: '参照：全国和全省的数，连同分母属于哪一种；不是园区的数。' },
  { address: '/data/units.csv', meaning: '单位和换算。' },
  {
    address: '/data/datapackage.json',
    meaning: '以上各文件的说明：每一列的含义、代码、主键，文件的大小和校验值（Data Package）。',
  },
];

export default function DataPage() {
  const { title, steps, trail } = readFixed('data');
  const content = getContent();
  return (
    <Page room="/data">
      <Breadcrumb steps={steps} />
      <Title {...title} />
      <ul className={styles['files']}>
        {filesOf(content.parks.length).map(({ address, meaning }) => (
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
