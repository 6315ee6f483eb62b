import { notFound } from 'next/navigation';
import { listPageAddress } from '#lib/pages/paging.ts';
import { readFixed } from '../../../fixed.ts';
import { pageMetadata } from '../../../site.ts';
import { findOrganizations, OrganizationRegister } from '../../organization-register.tsx';

type Props = { params: Promise<{ number: string }> };

async function findPage({ params }: Props) {
  const page = findOrganizations((await params).number);
  if (!page) notFound();
  return page;
}

export async function generateMetadata(props: Props) {
  const { number } = await findPage(props);
  const { text, deck } = readFixed('organizations').title;
  return pageMetadata(listPageAddress('/organizations', number), `${text}，第${number}页`, `${deck}第${number}页。`);
}

export default async function FurtherOrganizationsPage(props: Props) {
  return <OrganizationRegister {...(await findPage(props))} />;
}
