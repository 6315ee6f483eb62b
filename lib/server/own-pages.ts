import { STATUS_CODES } from 'node:http';
import type { Answer, MakeAnswer } from './answer.ts';
import { allowedMethods } from './guard.ts';
import { keep, usesNothing } from './headers.ts';

/** The pages that do not come from Next, because there Next is not asked, or failed. */
const texts = {
  400: ['这个地址看不懂', '地址里有不能识别的字符。请检查是否复制完整，或从下面的入口重新进入。'],
  404: ['没有这个页面', '地址可能抄漏了一段，也可能这一页改了名字。'],
  405: ['这里只能阅读', '本站只提供阅读和下载，不接收提交的内容。'],
  408: ['请求没有发完', '网络可能中断了，请再试一次。'],
  414: ['这个地址太长', '请检查地址是否粘贴了多余的内容，或从下面的入口重新进入。'],
  431: ['地址或附加信息太长', '请检查地址是否粘贴了多余的内容；地址没有问题，请清理浏览器数据，或换一个浏览器再试。'],
  500: ['这一页暂时打不开', '问题在我们这边，已经记录下来。请稍后再试，或先看别的页面。'],
  503: ['这一页还没有准备好', '生成这一页用的时间太长。请过几秒再试，或先看别的页面。'],
} as const;

export type OwnStatus = keyof typeof texts;

export const ownStatuses = Object.keys(texts).map(Number) as OwnStatus[];

const style = `:root{color-scheme:light dark}body{margin:0 auto;max-width:36em;padding:15vh 1.25rem 3rem;background:#fbfaf7;color:#1c1b1a;font:1.0625rem/1.8 "PingFang SC","Noto Sans CJK SC","Microsoft YaHei",system-ui,sans-serif}h1{margin:0;font:600 2.25rem/1.3 "Songti SC","Noto Serif CJK SC",SimSun,serif}a{color:#96191f;display:inline-block;padding:.5rem 1rem .5rem 0}@media(prefers-color-scheme:dark){body{background:#16150f;color:#ece8df}a{color:#f5a7a0}}`;

const formatPage = (status: OwnStatus) => {
  const [title, advice] = texts[status];
  return `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><meta name="renderer" content="webkit"><meta name="force-rendering" content="webkit"><title>${title}｜园区党建案例库</title><style>${style}</style></head><body><main><h1>${title}</h1><p>${advice}</p><nav aria-label="去处"><a href="/">首页</a><a href="/parks">全部园区</a><a href="/compare">对比</a><a href="/data">数据</a></nav></main></body></html>`;
};

/** Answers for every status that we give on our own account. */
export async function makeOwnPages(makeAnswer: MakeAnswer): Promise<Map<OwnStatus, Answer>> {
  const entries = ownStatuses.map(async (status) => {
    const draft = {
      status,
      type: 'text/html; charset=utf-8',
      body: Buffer.from(formatPage(status)),
      cacheControl: status === 404 ? keep.briefly : keep.never,
      uses: { ...usesNothing, styles: [style], images: true },
      headers: [...(status === 405 ? ['Allow', allowedMethods] : []), ...(status === 503 ? ['Retry-After', '5'] : [])],
    };
    return [status, await makeAnswer(draft, 'best')] as const;
  });
  return new Map(await Promise.all(entries));
}

/** An own page as it is written to a socket that Node could not read a request from. */
export function formatRaw({ status, variants: { identity } }: Answer): Buffer {
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Connection: close',
    `Date: ${new Date().toUTCString()}`,
  ];
  for (let index = 0; index < identity.headers.length; index += 2)
    lines.push(`${identity.headers[index]}: ${identity.headers[index + 1]}`);
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), identity.body]);
}
