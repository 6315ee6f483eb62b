import type { Correction } from '#lib/schema/page.ts';

/** 更正 or 更新: what a line among the corrections is. */
export const kindOfCorrection = ({ kind }: Pick<Correction, 'kind'>) => kind ?? '更正';
