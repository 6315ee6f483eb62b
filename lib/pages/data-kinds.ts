import type { Content } from '#lib/schema/content.ts';
import type { Edition } from '#lib/schema/edition.ts';
import { changesAddress, editionFiles, listChanges, readChanges } from './editions.ts';
import { file, oneFile, type PageKind } from './page-kind.ts';
import { countVolumes, volumeNames } from './volumes.ts';

/** A file of the data, which one route makes. */
const dataFile = (file: string, name: string) => oneFile(`/data/${file}`, name, { route: '/data/[file]' });

/** The further files of the observations, where there are many parks. */
const volumes = (ending: 'csv' | 'json'): PageKind<string> => {
  const list = ({ parks }: Content) =>
    volumeNames(countVolumes(parks.length))
      .slice(1)
      .map((name) => `/data/${name}.${ending}`);
  return {
    ...file,
    name: `数据的后续各卷（${ending.toUpperCase()}）`,
    address: `/data/observations-:volume.${ending}`,
    route: '/data/[file]',
    list,
    find: (content, { volume }) => list(content).find((one) => one === `/data/observations-${volume}.${ending}`),
    samples: (content) => list(content).slice(0, 1),
  };
};

/** The files of the editions, which stand as they were made. */
const editionFile: PageKind<string> = {
  ...file,
  name: '一版数据的文件',
  address: '/data/editions/:date/:file',
  route: 'public/data/editions',
  list: ({ editions }) => editions.flatMap(editionFiles),
  find: ({ editions }, { date, file: name }) =>
    editions.flatMap(editionFiles).find((one) => one === `/data/editions/${date}/${name}`),
  samples: (content) => editionFile.list(content).slice(0, 1),
};

const listChangeFiles = (content: Content) => listChanges(content).map(({ from, to }) => changesAddress(from, to));

const editionChanges: PageKind<[from: Edition, to: Edition]> = {
  ...file,
  name: '两版数据之间的变动',
  address: '/data/changes/:pair.csv',
  route: '/data/changes/[file]',
  list: listChangeFiles,
  find: (content, { pair }) => readChanges(content, pair),
  samples: (content) => listChangeFiles(content).slice(0, 1),
};

/** The files of the data of all parks: tables, and what is frozen of them. */
export const dataKinds = {
  workbook: dataFile('casebook.xlsx', '工作簿'),
  observationsCsv: dataFile('observations.csv', '全部数据（CSV）'),
  observationsJson: dataFile('observations.json', '全部数据（JSON）'),
  volumesCsv: volumes('csv'),
  volumesJson: volumes('json'),
  parksCsv: dataFile('parks.csv', '园区名录'),
  indicatorsCsv: dataFile('indicators.csv', '指标的定义'),
  groupsCsv: dataFile('groups.csv', '可比的组'),
  verdictsCsv: dataFile('verdicts.csv', '两两的可比性'),
  disclosuresCsv: dataFile('disclosures.csv', '披露情况'),
  statementsCsv: dataFile('statements.csv', '没有数的说法'),
  derivedCsv: dataFile('derived.csv', '本站推算'),
  practiceTypesCsv: dataFile('practice-types.csv', '做法类型的定义'),
  practicesCsv: dataFile('practices.csv', '各园区的做法'),
  practiceParksCsv: dataFile('practice-parks.csv', '做法类型与园区'),
  organizationsCsv: dataFile('organizations.csv', '企业与机构'),
  sourcesCsv: dataFile('sources.csv', '来源'),
  referencesCsv: dataFile('references.csv', '参照'),
  unitsCsv: dataFile('units.csv', '单位'),
  datapackage: dataFile('datapackage.json', '各表的字段说明'),
  editionFile,
  editionChanges,
} satisfies Record<string, PageKind>;
