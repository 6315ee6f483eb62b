import { z } from 'zod';
import { textSchema } from './text.ts';

/** Whose figure it is. Without a name, `park` is the park of the case file; every other kind names its place. */
export const territoryKinds = ['park', 'parks', 'city', 'province', 'nation', 'company', 'other'] as const;
export type TerritoryKind = (typeof territoryKinds)[number];

export const territoryLabel: Record<TerritoryKind, string> = {
  park: '园区',
  parks: '几个园区合计',
  city: '全市',
  province: '全省',
  nation: '全国',
  company: '一家企业',
  other: '其他',
};

export type Territory = { kind: TerritoryKind; name: string | null };

/**
 * Written `park`, or `{ city: 宁乡全市（含园区） }`: one kind and the name as the source has it.
 * `{ park: 宁乡高新区 }` is for a case file that covers more than one park.
 */
export const territorySchema = z.union(
  [
    z.literal('park').transform((): Territory => ({ kind: 'park', name: null })),
    z
      .partialRecord(z.enum(territoryKinds), textSchema)
      .refine((named) => Object.keys(named).length === 1)
      .transform((named): Territory => {
        const [kind, name] = Object.entries(named)[0] as [TerritoryKind, string];
        return { kind, name };
      }),
  ],
  { error: `应为 park，或“{ 范围: 名称 }”，例如 { city: 宁乡全市 }；范围有 ${territoryKinds.join('、')}` },
);
