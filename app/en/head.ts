import type { Metadata } from 'next';
import { englishName } from '#lib/pages/languages.ts';
import { pageMetadata } from '../site.ts';

/** The head of a page in English. */
export function englishMetadata(address: string, title: string, description: string): Metadata {
  const metadata = pageMetadata(address, title, description);
  return { ...metadata, title: { absolute: title === englishName ? title : `${title} | ${englishName}` } };
}
