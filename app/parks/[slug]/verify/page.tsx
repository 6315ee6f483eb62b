import type { Metadata } from 'next';
import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { Page } from '#components/page.tsx';
import { Title } from '#components/title.tsx';
import { VerifyTool } from '#components/verify-tool.tsx';
import { writeSimple } from '#lib/catalog/search/fold.ts';
import { getContent } from '#lib/content/content.ts';
import { verifyAddress } from '#lib/pages/addresses.ts';
import { addressOfFigure } from '#lib/pages/text-fragment.ts';
import type { Source } from '#lib/schema/content.ts';
import { sayUsual } from '#lib/words/zh/basis-of-park.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import { leave } from '../../../retired.ts';
import { simpleCharacters } from '../../../search/open-search.ts';
import { pageMetadata } from '../../../site.ts';

type Props = { params: Promise<{ slug: string }> };

/** An article that was read in part cannot be checked paragraph by paragraph. */
const hasParagraphs = ({ paragraphs }: Source) => paragraphs !== null;

async function findPark({ params }: Props) {
  const { slug } = await params;
  return getContent().parks.find((park) => park.slug === slug) ?? leave(verifyAddress(slug));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { name, slug, observations } = await findPark(props);
  const description = `${name}的${observations.length}项数据，逐项列出原文写法和段落；把文章粘贴进来，可以当场核对。`;
  return pageMetadata(verifyAddress(slug), `核对：${name}`, description);
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
      <Title
        text={`核对：${park.name}`}
        deck={`手里有原文，就可以自己核对。粘贴进来的文章只在这一页里比对，不会发出去，也不会存下来。${sayUsual(park)}`}
      />
      {park.sources.filter(hasParagraphs).map((source) => {
        const figures = park.observations.filter((figure) => figure.source === source.id);
        return (
          <Band
            key={source.id}
            id={source.id}
            title={source.title ?? formatSource(source)}
            intro={`${formatSource(source)}，共${source.paragraphs}段，正文每个非空行算一段。繁体字、全角半角、标点和括号里的拼音有出入，不影响核对。`}
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
        );
      })}
    </Page>
  );
}
