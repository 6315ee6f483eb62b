import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { FigureLines } from '#components/figure-lines.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { LineGroup } from '#components/line-group.tsx';
import { Page } from '#components/page.tsx';
import { PageAddress } from '#components/page-address.tsx';
import { PracticeLines } from '#components/practice-lines.tsx';
import { Title } from '#components/title.tsx';
import { ofSameBrand, type ToldOrganization, tellOrganization } from '#lib/catalog/organizations.ts';
import { getContent } from '#lib/content/content.ts';
import { organizationAddress } from '#lib/pages/addresses.ts';
import { kinds } from '#lib/pages/kinds.ts';
import { inBrackets } from '#lib/words/zh/brackets.ts';
import { organizationLabel, sameBrand, sayHoldings } from '#lib/words/zh/organization.ts';
import { formatPlacesInFull } from '#lib/words/zh/source.ts';
import { leave } from '../../retired.ts';
import { shareOf } from '../../share.ts';
import { trailTo } from '../../trail.ts';
import { organizationMetadata } from './metadata.ts';
import styles from './page.module.css';

type Props = { params: Promise<{ id: string }> };

async function find({ params }: Props) {
  const { id } = await params;
  const content = getContent();
  const found = kinds.organization.find(content, { id });
  if (!found) leave(organizationAddress(id));
  const one = { id, ...found };
  return { one, others: ofSameBrand(content, one) };
}

export async function generateMetadata(props: Props) {
  const { one, others } = await find(props);
  return organizationMetadata(one, others.length > 0);
}

/** What a case tells of an organization; under another's name the headings stand a level lower. */
function Entry({
  park,
  organization,
  figures,
  practices,
  heading: Heading,
}: ToldOrganization & { heading: 'h2' | 'h3' }) {
  const holdings = { figures: figures.length, practices: practices.length };
  return (
    <>
      <p className={styles['told']}>
        {organization.did}
        {inBrackets(formatPlacesInFull(park, organization))}。见<a href={`/parks/${park.slug}`}>{park.name}</a>
        的案例{figures.length + practices.length > 0 && `：${sayHoldings(holdings)}`}。
      </p>
      {figures.length > 0 && (
        <LineGroup>
          <Heading>它的数据</Heading>
          <FigureLines park={park} figures={figures} areItsOwn />
        </LineGroup>
      )}
      {practices.length > 0 && (
        <LineGroup>
          <Heading>它的做法</Heading>
          <PracticeLines park={park} practices={practices} />
        </LineGroup>
      )}
    </>
  );
}

export default async function OrganizationPage(props: Props) {
  const found = await find(props);
  const [one, others] = [tellOrganization(found.one), found.others.map(tellOrganization)];
  const { name, kind } = one.organization;
  const address = organizationAddress(one.id);
  return (
    <Page>
      <Breadcrumb steps={[{ label: '企业与机构', href: '/organizations' }, { label: name }]} />
      <Title
        text={name}
        deck={`${organizationLabel[kind]}，${one.park.name}的案例写到。${one.figures.length > 0 ? '数据是它自己的，不是园区的。' : ''}`}
      />
      <Entry {...one} heading="h2" />
      {others.map((other) => (
        <Band key={other.id} title={other.organization.name} intro={`${sameBrand}。`}>
          <Entry {...other} heading="h3" />
          <p>
            <a href={organizationAddress(other.id)}>{other.organization.name}自己的页</a>
          </p>
        </Band>
      ))}
      <StructuredData nodes={[trailTo(['企业与机构', '/organizations'], [name, address])]} />
      <PageAddress {...shareOf(address)} />
    </Page>
  );
}
