import type { Metadata, Viewport } from 'next';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { listHead } from '#lib/server/quick/head.ts';

const layout: Metadata = {
  metadataBase: new URL('https://example.org'),
  title: { default: '库', template: '%s｜库' },
  formatDetection: { telephone: false, date: false },
};
const viewport: Viewport = { width: 'device-width', initialScale: 1 };
const graph = { title: '甲', description: '乙', images: [{ url: '/a.png', alt: '图' }] };
const write = (page: Metadata, steps = 1, around = layout, screen = viewport) =>
  renderToStaticMarkup(createElement('head', null, ...listHead(around, screen, page, steps)));

describe('the head of a page', () => {
  test.each<[name: string, page: Metadata, steps: number, title: string]>([
    ['takes the template of the layout', { title: '园区' }, 1, '园区｜库'],
    ['does without it beside the layout', { title: '园区' }, 0, '园区'],
    ['does without it where its title is whole', { title: { absolute: '园区' } }, 1, '园区'],
    ['is called what the layout says where it has no title', {}, 1, '库'],
    ['keeps what a template would read as its own', { title: '$& $1' }, 1, '$&amp; $1｜库'],
  ])('%s', (_, page, steps, title) => {
    expect(write(page, steps)).toContain(`<title>${title}</title>`);
  });

  test('names addresses in full, the front page without its stroke', () => {
    const alternates = { canonical: '/', languages: { en: '/en' }, types: { 'application/atom+xml': '/feed.xml' } };
    expect(write({ alternates })).toContain(
      '<link rel="canonical" href="https://example.org"/><link rel="alternate" hrefLang="en" href="https://example.org/en"/>' +
        '<link rel="alternate" type="application/atom+xml" href="https://example.org/feed.xml"/>',
    );
  });

  test('names a picture in full, for both who ask', () => {
    const tags = write({ openGraph: graph, twitter: { card: 'summary', ...graph } });
    expect(tags).toContain(
      '<meta property="og:image" content="https://example.org/a.png"/><meta property="og:image:alt"',
    );
    expect(tags).toContain('<meta name="twitter:image" content="https://example.org/a.png"/>');
  });

  test('says several values of one name one after the other, and nothing of what is empty', () => {
    expect(write({ description: '', other: { author: ['甲', '乙'], none: '' } })).toContain(
      '<meta name="author" content="甲"/><meta name="author" content="乙"/><meta name="format-detection"',
    );
  });

  test.each<[name: string, page: Metadata]>([
    ['a field of the head', { keywords: ['党建'] }],
    ['a field of Open Graph', { openGraph: { title: '园区', ttl: 60 } }],
    ['a field of a picture', { openGraph: { images: [{ url: '/a.png', secureUrl: '/b.png' }] } }],
    ['a title of another form', { title: { template: '%s', absolute: '甲', other: '乙' } as unknown as string }],
    ['a title that the template is for, said as a default', { title: { default: '甲' } as unknown as string }],
    ['Open Graph alone, from which Next makes the rest', { openGraph: { title: '甲', description: '乙', images: [] } }],
    ['a card without a picture', { openGraph: graph, twitter: { card: 'summary', title: '甲', description: '乙' } }],
    ['a rule for robots other than not to index', { robots: { index: false, follow: false } }],
    ['robots as a word', { robots: 'noindex' }],
    ['several addresses of one language', { alternates: { languages: { en: [{ url: '/en' }] } } }],
  ])('leaves to Next what it does not know: %s', (_, page) => {
    expect(() => write(page)).toThrow('is not written here');
  });

  test('leaves to Next a screen that it does not know', () => {
    expect(() => write({}, 1, layout, { ...viewport, maximumScale: 1 })).toThrow('viewport.maximumScale');
    expect(() => write({}, 1, layout, { ...viewport, themeColor: '#fff' })).toThrow('themeColor');
    expect(() => write({}, 1, layout, { initialScale: 1 })).toThrow('width');
  });

  test('leaves to Next a layout without an origin', () => {
    expect(() => write({}, 1, { ...layout, metadataBase: null })).toThrow('metadataBase');
  });
});
