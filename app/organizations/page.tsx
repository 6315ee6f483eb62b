import { notFound } from 'next/navigation';
import { Band } from '#components/band.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Share } from '#components/share.tsx';
import { fixedMetadata, readFixed } from '../fixed.ts';
import { shareOf } from '../share.ts';
import { findOrganizations, OrganizationRegister } from './organization-register.tsx';

export const metadata = fixedMetadata('organizations');

export default function OrganizationsPage() {
  const page = findOrganizations();
  if (!page) notFound();
  return (
    <OrganizationRegister {...page}>
      <StructuredData nodes={[readFixed('organizations').trail]} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf('/organizations')} />
      </Band>
    </OrganizationRegister>
  );
}
