import { judgeEvidence, type PracticeEvidence } from '#lib/compare/practice-evidence.ts';
import { practiceAddress } from '#lib/pages/addresses.ts';
import { actorLabel, stageLabel } from '#lib/schema/actor.ts';
import type { Content, Park, ResolvedPractice } from '#lib/schema/content.ts';
import type { PracticeType } from '#lib/schema/practice.ts';
import { evidenceLabel } from '#lib/words/zh/practice-evidence.ts';
import { defineColumns, legend } from './column.ts';
import { pointsTo, type Table } from './table.ts';

export type PracticeRow = { park: Park; practice: ResolvedPractice; evidence: PracticeEvidence };

/** The practices of all parks, one at a time: thousands of cases need not be in memory as rows. */
export function* practiceRows({ parks }: Pick<Content, 'parks'>): Generator<PracticeRow> {
  for (const park of parks)
    for (const practice of park.practices) yield { park, practice, evidence: judgeEvidence(practice, park) };
}

export const practiceTable: Table<PracticeRow> = {
  name: 'practices',
  title: '做法',
  description: '每一行是一个园区的一种做法。',
  columns: defineColumns<PracticeRow>({
    park: { label: '案例', meaning: '案例的编号', cell: ({ park }) => park.slug },
    id: { label: '编号', meaning: '做法在案例里的编号，永久不变', cell: ({ practice }) => practice.id },
    type: { label: '类型编号', meaning: '所属做法类型的编号', cell: ({ practice }) => practice.type },
    name: { label: '名称', meaning: '来源对做法的称呼', cell: ({ practice }) => practice.name },
    summary: { label: '概要', meaning: '这个做法是什么', cell: ({ practice }) => practice.summary },
    actor: {
      label: '谁来做',
      meaning: '谁在做，照来源的说法',
      optional: true,
      cell: ({ practice: { actor, by } }) => (by.every((one) => one === 'unstated') ? null : actor),
    },
    by: {
      label: '主体',
      meaning: `做的人属于哪一类：${legend(actorLabel)}`,
      type: 'list',
      cell: ({ practice }) => practice.by,
    },
    stage: {
      label: '阶段',
      meaning: '在做还是打算做；打算的不算已有的做法',
      codes: stageLabel,
      cell: ({ practice }) => practice.stage,
    },
    target: { label: '面向谁', meaning: '对谁做', optional: true, cell: ({ practice }) => practice.target },
    means: { label: '怎么做', meaning: '用什么办法做', optional: true, cell: ({ practice }) => practice.means },
    missing: {
      label: '原文没写的各列',
      meaning: '谁来做、面向谁、怎么做里，原文没写的那几列的列名',
      type: 'list',
      optional: true,
      cell: ({ evidence }) => evidence.missing,
    },
    evidence: {
      label: '依据',
      meaning: '这个做法的说法有多少依据，由本站按规则判定；没有一档说明它有没有用',
      codes: evidenceLabel,
      cell: ({ evidence }) => evidence.mark,
    },
    figures: {
      label: '数据',
      meaning: '印证它的各项数据的编号；没有则为空',
      type: 'list',
      optional: true,
      cell: ({ practice }) => practice.figures,
    },
    parts: {
      label: '构成',
      meaning: '上列数据里，说做法由什么构成的；没有则为空',
      type: 'list',
      optional: true,
      cell: ({ practice }) => practice.parts,
    },
    changes: {
      label: '要改变的',
      meaning: '上列数据里，做法要改变的；没有则为空',
      type: 'list',
      optional: true,
      cell: ({ practice }) => practice.changes,
    },
    source: { label: '来源编号', meaning: '来源在案例里的编号', cell: ({ practice }) => practice.source },
    paragraphs: {
      label: '段落',
      meaning: '来源里的段落号；只读到节选、段落不详的为空',
      type: 'list',
      itemType: 'integer',
      optional: true,
      cell: ({ practice }) => practice.paragraphs,
    },
    also: {
      label: '另见',
      meaning: '也写到这个做法的其他来源的编号；没有则为空',
      type: 'list',
      optional: true,
      cell: ({ practice }) => practice.also.map(({ source }) => source),
    },
    url: {
      label: '地址',
      meaning: '这个做法在案例页上的地址',
      format: 'address',
      cell: ({ park, practice }) => practiceAddress(park.slug, practice.id),
    },
  }),
  primaryKey: ['park', 'id'],
  foreignKeys: [
    pointsTo(['park'], 'parks'),
    pointsTo(['type'], 'practice-types'),
    pointsTo(['park', 'source'], 'sources', ['park', 'id']),
  ],
};

export const practiceTypeTable: Table<PracticeType> = {
  name: 'practice-types',
  title: '做法类型',
  description: '每一行是一类做法，几个园区都可能有。',
  columns: defineColumns<PracticeType>({
    type: { label: '类型编号', meaning: '做法类型的编号，也是地址的一部分', cell: ({ id }) => id },
    name: { label: '类型', meaning: '做法类型的名称', cell: ({ name }) => name },
    definition: { label: '定义', meaning: '哪些做法算这一类', cell: ({ definition }) => definition },
    url: { label: '地址', meaning: '做法类型页的地址', format: 'address', cell: ({ id }) => `/practices/${id}` },
  }),
  primaryKey: ['type'],
  foreignKeys: [],
};
