import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SiteFooter } from '#components/site-footer.tsx';
import { getContent } from '#lib/content/content.ts';
import { trustRows } from '#lib/words/zh/trust.ts';
import { siteName, siteUrl } from './site.ts';
import './tokens.css';
import './base.css';

/** Pages are made when asked for, and kept by the delivery: a change of content alone needs no compiler. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  metadataBase: siteUrl(),
  title: { default: siteName, template: `%s｜${siteName}` },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#16150f' },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  const { site, english } = getContent();
  return (
    <html lang="zh-Hans">
      <body>
        {children}
        <SiteFooter trust={trustRows(site)} hasEnglish={english.length > 0} />
      </body>
    </html>
  );
}
