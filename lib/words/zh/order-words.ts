import type { Kind } from '#lib/schema/unit.ts';

/** 多于, 多11家, 最多, and of a change 由…增加到…: how larger and smaller values of a kind are told. */
export type OrderWords = { above: string; by: string; most: string; rise: string; fall: string };

const plain = { rise: '增加', fall: '减少' } as const;
const rate: OrderWords = { above: '高于', by: '高', most: '最高', rise: '提高', fall: '下降' };
const span: OrderWords = { above: '长于', by: '长', most: '最长', rise: '延长', fall: '缩短' };
const size: OrderWords = { above: '大于', by: '大', most: '最大', ...plain };
const amount: OrderWords = { above: '高于', by: '高', most: '最高', ...plain };

/** The words of every kind: a count is more, a time longer, an area larger, a rate higher, a first place ahead. */
export const orderWords: Record<Kind, OrderWords> = {
  share: rate,
  growth: rate,
  points: rate,
  multiple: { ...size, rise: '提高', fall: '下降' },
  count: { above: '多于', by: '多', most: '最多', ...plain },
  money: amount,
  duration: span,
  rank: { above: '排在前面', by: '靠前', most: '排在最前', rise: '后移', fall: '前移' },
  places: rate,
  area: size,
  length: { ...span, ...plain },
  weight: amount,
  volume: size,
  energy: amount,
  power: size,
  age: { ...size, rise: '提高', fall: '下降' },
  score: rate,
};
