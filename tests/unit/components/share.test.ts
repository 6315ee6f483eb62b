import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Share } from '#components/share.tsx';
import { neighboursOf } from '#lib/commands/export/links.ts';

const base = 'https://example.cn';
const url = `${base}/parks/beishan`;
const props = {
  url,
  title: '北山：97.7%，甲&乙',
  description: '北山的案例。',
  square: '/pictures/square/parks/beishan.png',
  squareUrl: `${base}/pictures/square/parks/beishan.png`,
  code: '/pictures/code/parks/beishan.svg',
  poster: null,
};
const markup = renderToStaticMarkup(createElement(Share, props));

test('Weibo is told the title and the address as they are', () => {
  const [, href = ''] = /href="([^"]*weibo[^"]*)"/.exec(markup) ?? [];
  const { searchParams } = new URL(href.replaceAll('&amp;', '&'));
  expect(Object.fromEntries(searchParams)).toEqual({ title: props.title, url });
});

test('who looks for addresses in the panel finds the home page, the page, its pictures and its script', () => {
  const { neighbours, broken } = neighboursOf(
    'text/html',
    markup.replaceAll('&amp;', '&#x26;'),
    '/parks/beishan',
    base,
  );
  expect(broken).toEqual([]);
  expect(neighbours.sort()).toEqual(['/', '/parks/beishan', props.code, props.square, '/share.js']);
});
