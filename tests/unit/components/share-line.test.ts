import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { KeyFigure } from '#components/key-figure.tsx';
import { figureAddress } from '#lib/pages/addresses.ts';
import AboutPage from '../../../app/about/page.tsx';
import ComparePage from '../../../app/compare/page.tsx';
import DisclosuresPage from '../../../app/disclosures/page.tsx';
import IndicatorsPage from '../../../app/indicators/page.tsx';
import NewsPage from '../../../app/news/page.tsx';
import OrganizationsPage from '../../../app/organizations/page.tsx';
import FigurePage from '../../../app/parks/[slug]/figures/[id]/page.tsx';
import FiguresPage from '../../../app/parks/[slug]/figures/page.tsx';
import PracticePage from '../../../app/practices/[id]/page.tsx';
import ReferencesPage from '../../../app/references/page.tsx';
import RegisterPage from '../../../app/register/page.tsx';
import ThemePage from '../../../app/themes/[id]/page.tsx';
import ThemesPage from '../../../app/themes/page.tsx';
import { realContent } from '../publish/samples.ts';

const params = <Params>(values: Params) => ({ params: Promise.resolve(values) });

/** The pages that people pass on, but the front page, which opens with a search and its doors. */
const pages: Record<string, () => ReactNode | Promise<ReactNode>> = {
  '/about': AboutPage,
  '/compare': ComparePage,
  '/disclosures': DisclosuresPage,
  '/indicators': IndicatorsPage,
  '/news': NewsPage,
  '/organizations': OrganizationsPage,
  '/parks/korla/figures': () => FiguresPage(params({ slug: 'korla' })),
  '/parks/korla/figures/approval-time': () => FigurePage(params({ slug: 'korla', id: 'approval-time' })),
  '/practices/charter': () => PracticePage(params({ id: 'charter' })),
  '/references': ReferencesPage,
  '/register': RegisterPage,
  '/themes': ThemesPage,
  '/themes/members': () => ThemePage(params({ id: 'members' })),
};

const htmlOf = async (address: string) => renderToStaticMarkup(await pages[address]?.());

test.each(Object.keys(pages))('%s leads from its head to the panel at its end', async (address) => {
  const html = await htmlOf(address);
  const [line, panel] = [html.indexOf('href="#share"'), html.indexOf('id="share"')];
  expect(line).toBeGreaterThan(html.indexOf('</h1>'));
  expect(panel).toBeGreaterThan(line);
});

test('the figures of a park and each of them lead back to the story', async () => {
  expect(await htmlOf('/parks/korla/figures')).toContain('<a href="/parks/korla">回到正文</a>');
  expect(await htmlOf('/parks/korla/figures/approval-time')).toContain(
    '<a href="/parks/korla#approval-time">回到正文</a>',
  );
});

test('the page of a figure tells a change once, and leads to its other end', async () => {
  const html = await htmlOf('/parks/korla/figures/approval-time');
  expect(html.match(/role="img"[^>]*aria-label="[^"]*85个工作日/g)).toHaveLength(1);
  expect(html).not.toContain('历次印出的数');
  expect(html).toContain('前一个数：<a href="/parks/korla/figures/approval-time-before">85个工作日</a>');
  expect(html).not.toContain('后一个数：');
});

test('only a park’s own figure is set like the park’s', () => {
  for (const figure of realContent.parks.flatMap(({ observations }) => observations)) {
    const html = renderToStaticMarkup(createElement(KeyFigure, { figure, href: figureAddress(figure) }));
    expect(/class="[^"]*own/.test(html), figure.id).toBe(figure.territory.kind === 'park');
    if (figure.territory.kind === 'city') expect(html).toMatch(/<dt>[^<]*全市[^<]*<\/dt>/);
  }
});
