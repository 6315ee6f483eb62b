import { Band } from '#components/band.tsx';
import grid from '#components/grid.module.css';
import { StructuredData } from '#components/json-ld.tsx';
import { KeyFigures } from '#components/key-figures.tsx';
import { Page } from '#components/page.tsx';
import { ParkCard } from '#components/park-card.tsx';
import { Share } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { TypeIndex } from '#components/type-index.tsx';
import { practicesAcross } from '#lib/catalog/practices.ts';
import { placeFigure } from '#lib/catalog/rows.ts';
import { getContent } from '#lib/content/content.ts';
import { figureAddress } from '#lib/pages/addresses.ts';
import { figuresOnHome, parksOnHome } from '#lib/pages/limits.ts';
import { websiteJsonLd } from '#lib/publish/json-ld.ts';
import { formatPrintedAt } from '#lib/words/zh/source.ts';
import { fixedMetadata, readFixed } from './fixed.ts';
import styles from './page.module.css';
import { shareOf } from './share.ts';
import { absoluteUrl, siteName, siteSummary } from './site.ts';

export const metadata = { ...fixedMetadata('home'), title: { absolute: siteName } };

export default function HomePage() {
  const content = getContent();
  const { parks } = content;
  const rates = parks.flatMap((park) =>
    park.observations
      .filter(({ indicator }) => indicator === 'org-coverage')
      .map((figure) => ({
        figure,
        label: `${park.name}：${figure.subject}`,
        href: figureAddress(figure),
        place: formatPrintedAt(placeFigure(park, figure)),
      })),
  );
  return (
    <Page>
      <Title {...readFixed('home').title} large />
      <KeyFigures keys={rates.slice(0, figuresOnHome)} />
      <p className={styles['after']}>
        都叫覆盖率，却不是同一种说法：数的对象不同，范围不同，时间也不同。
        <a href="/compare">看看哪些能比，哪些不能比</a>。
      </p>
      <Band id="parks" title="园区案例">
        <div className={grid['cards']}>
          {parks.slice(0, parksOnHome).map((park) => (
            <ParkCard key={park.slug} park={park} />
          ))}
        </div>
        {parks.length > parksOnHome && (
          <p>
            <a href="/parks">全部{parks.length}个园区</a>
          </p>
        )}
      </Band>
      <Band id="practices" title="按做法找">
        <TypeIndex types={practicesAcross(content)} />
      </Band>
      <StructuredData nodes={[websiteJsonLd({ name: siteName, url: absoluteUrl('/'), description: siteSummary })]} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf('/')} />
      </Band>
    </Page>
  );
}
