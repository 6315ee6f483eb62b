import { Band } from '#components/band.tsx';
import { Contents } from '#components/contents.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Neighbours } from '#components/neighbours.tsx';
import { Page } from '#components/page.tsx';
import { Points } from '#components/points.tsx';
import { PracticeList } from '#components/practice-list.tsx';
import { Share } from '#components/share.tsx';
import { Story } from '#components/story.tsx';
import { UntoldFigures } from '#components/untold-figures.tsx';
import { derivePoints } from '#lib/catalog/points.ts';
import { getContent } from '#lib/content/content.ts';
import { renderSections } from '#lib/content/markdown.ts';
import type { Park } from '#lib/schema/content.ts';
import { sayPoints } from '#lib/words/zh/points.ts';
import { datesOf } from '../../dates.ts';
import { leave, retiredFigures } from '../../retired.ts';
import { shareOf } from '../../share.ts';
import chapters from './chapters.module.css';
import { parkMetadata } from './metadata.ts';
import { parkNodes } from './nodes.ts';
import { Opening } from './opening.tsx';
import styles from './page.module.css';
import { Reference } from './reference.tsx';
import { findBeside, Standing } from './standing.tsx';
import { StoryPicture } from './whole-picture.tsx';

type Props = { params: Promise<{ slug: string }> };

function findPark(slug: string) {
  const { parks } = getContent();
  const index = parks.findIndex((park) => park.slug === slug);
  const park = parks[index];
  if (!park) leave(`/parks/${slug}`);
  return { park, previous: parks[index - 1], next: parks[index + 1] };
}

export const generateMetadata = async ({ params }: Props) => parkMetadata(findPark((await params).slug).park);

const toNeighbour = (park: Park | undefined) => park && { href: `/parks/${park.slug}`, name: park.name };

export default async function ParkPage({ params }: Props) {
  const { park, previous, next } = findPark((await params).slug);
  const content = getContent();
  const sections = renderSections(park.body);
  const told = new Set(sections.flatMap(({ blocks }) => blocks.flatMap(({ links }) => links)));
  const beside = findBeside(content, park);
  return (
    <Page room="/parks">
      <Opening park={park} />
      <Points points={sayPoints(park, derivePoints(park))} />
      <div className={styles['columns']}>
        <Contents
          chapters={[
            ...sections.filter(({ heading }) => heading).map(({ id, heading }) => ({ id, label: heading })),
            ...(beside ? [{ id: 'standing', label: '和其他园区比' }] : []),
            { id: 'practices', label: '做法' },
            { id: 'figures', label: '数据、企业、来源' },
          ]}
        />
        <Story park={park} sections={sections} picture={<StoryPicture park={park} />} />
      </div>
      <div className={chapters['chapters']} data-later>
        {beside && <Standing content={content} park={park} beside={beside} />}
        <Band id="practices" title="做法" intro={`报道写到的${park.practices.length}项，按类排，点开看细节。`}>
          <PracticeList park={park} types={content.practiceTypes} />
        </Band>
      </div>
      <div className={chapters['end']}>
        <Reference park={park} />
        <Band id="share" title="转发这一页" bareOnPaper>
          <Share {...shareOf(`/parks/${park.slug}`)} />
        </Band>
        <Neighbours previous={toNeighbour(previous)} next={toNeighbour(next)} />
      </div>
      <UntoldFigures
        figures={park.observations.filter(({ id }) => !told.has(`#${id}`))}
        retired={retiredFigures(park.slug)}
        back={`#${sections.find(({ heading }) => heading)?.id ?? 'main'}`}
      />
      <StructuredData nodes={parkNodes(park, datesOf(park))} />
    </Page>
  );
}
