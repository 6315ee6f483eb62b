import { practicesAcross, type PracticeRow as TypeInPark } from '#lib/catalog/practices.ts';
import type { Content } from '#lib/schema/content.ts';
import { defineColumns } from './column.ts';
import { pointsTo, type Table } from './table.ts';

export type PracticeParkRow = TypeInPark & { type: string };

/** Every type of practice with every park, those too whose sources do not mention it. */
export const practiceParkRows = (content: Pick<Content, 'parks' | 'indicators' | 'practiceTypes'>): PracticeParkRow[] =>
  practicesAcross(content).flatMap(({ type, rows }) => rows.map((row) => ({ ...row, type: type.id })));

const states = {
  done: '园区在做',
  'by-others': '只有企业、社会组织自己在做',
  planned: '只是打算',
  'not-mentioned': '看到的文章没有提到',
} as const;

function stateOf({ isDone, practices }: PracticeParkRow): keyof typeof states {
  if (isDone) return 'done';
  if (practices.length === 0) return 'not-mentioned';
  return practices.some(({ stage }) => stage === 'doing') ? 'by-others' : 'planned';
}

export const practiceParkTable: Table<PracticeParkRow> = {
  name: 'practice-parks',
  title: '做法类型与园区',
  description: '每一行是一类做法和一个园区：在做、打算，还是没有提到。没有提到说的是看到的文章，不是园区没有做。',
  columns: defineColumns<PracticeParkRow>({
    type: { label: '类型编号', meaning: '做法类型的编号', cell: ({ type }) => type },
    park: { label: '案例', meaning: '案例的编号', cell: ({ park }) => park.slug },
    state: { label: '状态', meaning: '这个园区有没有这类做法', codes: states, cell: stateOf },
    practices: {
      label: '做法',
      meaning: '这类做法在这个案例里的各个编号；没有则为空',
      type: 'list',
      optional: true,
      cell: ({ practices }) => practices.map(({ id }) => id),
    },
  }),
  primaryKey: ['type', 'park'],
  foreignKeys: [pointsTo(['type'], 'practice-types'), pointsTo(['park'], 'parks')],
};
