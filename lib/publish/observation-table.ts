import { figureAddress } from '#lib/pages/addresses.ts';
import type { Park } from '#lib/schema/content.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import { type FigureRecord, recordFields, recordLabel, toRecord } from './record.ts';
import { describeFields, type Table, toRows } from './table.ts';

/** Makes an address of this site absolute: `/parks/loudi` → `https://…/parks/loudi`. */
export type Absolute = (path: string) => string;

/** Columns that may be empty. */
const optional: ReadonlySet<string> = new Set([
  'indicator',
  'value',
  'qualifier',
  'periodInferredFrom',
  'denominator',
  'paragraph',
  'note',
]);

const notes = (field: (typeof recordFields)[number]) => ({
  ...recordLabel[field],
  ...(field === 'value' ? { type: 'number' as const } : {}),
  ...(field === 'paragraph' ? { type: 'integer' as const } : {}),
  ...(field === 'url' ? { format: 'uri' as const } : {}),
  ...(optional.has(field) ? { optional: true as const } : {}),
});

export const observationFields = describeFields(Object.fromEntries(recordFields.map((field) => [field, notes(field)])));

/** Every figure of the parks as a record of the data files. */
export function observationRecords(parks: readonly Park[], absolute: Absolute): FigureRecord[] {
  return parks.flatMap((park) =>
    park.observations.map((observation) => {
      const source = park.sourceById.get(observation.source);
      if (!source) throw new Error(`unknown source ${observation.source} passed the check`);
      return toRecord(observation, park.name, formatSource(source), absolute(figureAddress(observation)));
    }),
  );
}

/** All figures of the parks, one a row. */
export function observationTable(parks: readonly Park[], absolute: Absolute): Table {
  return {
    name: 'observations',
    title: '数据',
    description: '每一行是一个印出来的数，连同统计对象、统计范围、参考期、分母和出处。',
    fields: observationFields,
    primaryKey: ['park', 'id'],
    foreignKeys: [
      { fields: ['park'], reference: { resource: 'parks', fields: ['park'] } },
      { fields: ['indicator'], reference: { resource: 'indicators', fields: ['indicator'] } },
      { fields: ['park', 'sourceId'], reference: { resource: 'sources', fields: ['park', 'id'] } },
    ],
    rows: toRows(observationFields, observationRecords(parks, absolute)),
  };
}
