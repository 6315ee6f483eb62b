import type { Answer, MakeAnswer } from './answer.ts';
import { allowedMethods } from './guard.ts';
import { keep, openToAll } from './headers.ts';

/** What a browser that asks first is told of a data file: read it as you like. It may keep the answer for a day. */
export const preflightHeaders = [
  ...['Access-Control-Allow-Methods', allowedMethods],
  ...['Access-Control-Allow-Headers', '*'],
  ...['Access-Control-Max-Age', '86400'],
] as const;

/** The answer to OPTIONS at the address of a data file. */
export const makePreflight = (makeAnswer: MakeAnswer): Promise<Answer> =>
  makeAnswer(
    {
      status: 204,
      type: 'text/plain; charset=utf-8',
      body: Buffer.alloc(0),
      cacheControl: keep.briefly,
      headers: ['Allow', `${allowedMethods}, OPTIONS`, ...openToAll, ...preflightHeaders],
    },
    'none',
  );
