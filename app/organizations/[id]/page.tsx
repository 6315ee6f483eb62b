import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { FigureLines } from '#components/figure-lines.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { PageAddress } from '#components/page-address.tsx';
import { PracticeLines } from '#components/practice-lines.tsx';
import { Title } from '#components/title.tsx';
import { type NamedOrganization, ofSameBrand, organizationsOf } from '#lib/catalog/organizations.ts';
import { getContent } from '#lib/content/content.ts';
import { organizationAddress } from '#lib/pages/addresses.ts';
import { kinds } from '#lib/pages/kinds.ts';
import { organizationLabel, sameBrand, sayHoldings } from '#lib/words/zh/organization.ts';
import { formatPlaces } from '#lib/words/zh/source.ts';
import { leave } from '../../retired.ts';
import { absoluteUrl, pageMetadata } from '../../site.ts';
import { trailTo } from '../../trail.ts';

type Props = { params: Promise<{ id: string }> };

/** Made when first asked for: the number of organizations has no bound. */
export const generateStaticParams = () => [];

async function find({ params }: Props) {
  const { id } = await params;
  const all = organizationsOf(getContent());
  const one = all.find((other) => other.id === id);
  if (!one) leave(organizationAddress(id));
  return { one, others: ofSameBrand(all, one) };
}

export async function generateMetadata(props: Props) {
  const { one, others } = await find(props);
  const { name, kind, did } = one.organization;
  const title = `${name}（${organizationLabel[kind]}，${one.park.name}）`;
  // One line of one case is told there; several together are told nowhere else.
  const row = { ...kinds.organization, indexed: others.length > 0 };
  return pageMetadata(organizationAddress(one.id), title, `${did}。`, undefined, row);
}

/** What a case tells of an organization. */
function Entry({ park, organization, figures, practices }: NamedOrganization) {
  return (
    <>
      <p>
        {organization.did}（{formatPlaces(park, organization)}）。见<a href={`/parks/${park.slug}`}>{park.name}</a>
        的案例：{sayHoldings({ figures: figures.length, practices: practices.length })}。
      </p>
      {figures.length > 0 && (
        <>
          <h3>它的数据</h3>
          <FigureLines park={park} figures={figures} />
        </>
      )}
      {practices.length > 0 && (
        <>
          <h3>它的做法</h3>
          <PracticeLines park={park} practices={practices} />
        </>
      )}
    </>
  );
}

export default async function OrganizationPage(props: Props) {
  const { one, others } = await find(props);
  const { name, kind } = one.organization;
  const address = organizationAddress(one.id);
  return (
    <Page>
      <Breadcrumb steps={[{ label: '企业与机构', href: '/organizations' }, { label: name }]} />
      <Title
        text={name}
        deck={`${organizationLabel[kind]}，${one.park.name}的案例写到。数据是它自己的，不是园区的。`}
      />
      <Entry {...one} />
      {others.map((other) => (
        <Band key={other.id} title={other.organization.name} intro={`${sameBrand}。`}>
          <p>
            <a href={organizationAddress(other.id)}>{other.organization.name}</a>
          </p>
          <Entry {...other} />
        </Band>
      ))}
      <StructuredData nodes={[trailTo(['企业与机构', '/organizations'], [name, address])]} />
      <PageAddress url={absoluteUrl(address)} />
    </Page>
  );
}
