import type { Rule } from './rule.ts';

/** A case tells its story. */
export const checkProseThere: Rule = ({ body }) =>
  body.text.trim() === '' ? [{ path: [], message: '文件头下面没有正文，请写900至1800字' }] : [];
