import { countVolumes, volumeNames } from '#lib/pages/volumes.ts';
import { toldOfVerdicts } from '#lib/publish/tables/verdicts.ts';
import { toldOnly } from '#lib/words/zh/disclosure.ts';
import { sayVolume } from '#lib/words/zh/volume.ts';

/** The files of the data of so many parks with what each holds, the one that most readers want first. */
export const listFiles = (parks: number) => [
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
