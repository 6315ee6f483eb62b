import type { Metadata } from 'next';
import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { Page } from '#components/page.tsx';
import { Title } from '#components/title.tsx';
import { VerifyTool } from '#components/verify-tool.tsx';
import { writeSimple } from '#lib/catalog/search/fold.ts';
import { checkableOf, countCheckable } from '#lib/catalog/verify.ts';
import { getContent } from '#lib/content/content.ts';
import { verifyAddress } from '#lib/pages/addresses.ts';
import { addressOfFigure } from '#lib/pages/text-fragment.ts';
import { sayUsual } from '#lib/words/zh/basis-of-park.ts';
import { formatSource, sayParagraphCount } from '#lib/words/zh/source.ts';
import { sayVerify, verifyPromise } from '#lib/words/zh/verify.ts';
import { leave } from '../../../retired.ts';
import { simpleCharacters } from '../../../search/open-search.ts';
import { pageMetadata } from '../../../site.ts';

type Props = { params: Promise<{ slug: string }> };

async function findPark({ params }: Props) {
  const { slug } = await params;
  return getContent().parks.find((park) => park.slug === slug) ?? leave(verifyAddress(slug));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const park = await findPark(props);
  return pageMetadata(verifyAddress(park.slug), `核对：${park.name}`, sayVerify(park.name, countCheckable(park)));
}

export default async function VerifyPage(props: Props) {
  const park = await findPark(props);
  return (
    <Page room="/parks" still>
      <Breadcrumb
        steps={[
          { label: '园区', href: '/parks' },
          { label: park.name, href: `/parks/${park.slug}` },
          { label: '核对' },
        ]}
      />
      <Title text={`核对：${park.name}`} deck={`${verifyPromise}${sayUsual(park)}`} />
      {checkableOf(park).map(({ source, figures }) => (
        <Band
          key={source.id}
          id={source.id}
          title={source.title ?? formatSource(source)}
          intro={`${sayParagraphCount(source)}，正文每个非空行算一段。繁体字、全角半角、标点和括号里的拼音有出入，不影响核对。`}
        >
          <VerifyTool
            figures={figures}
            usual={park}
            folds={writeSimple(
              simpleCharacters(),
              figures.flatMap(({ printed, anchor }) => [printed, anchor ?? '']),
            )}
            hrefOf={(figure) => addressOfFigure(park, figure)}
          />
        </Band>
      ))}
    </Page>
  );
}
