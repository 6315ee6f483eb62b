import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { Share, ShareLine } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { countThemes } from '#lib/catalog/themes.ts';
import { getContent } from '#lib/content/content.ts';
import { themeLabel } from '#lib/schema/theme.ts';
import { sayTheme } from '#lib/words/zh/theme.ts';
import { fixedMetadata, readFixed } from '../fixed.ts';
import { shareOf } from '../share.ts';
import styles from './page.module.css';

export const metadata = fixedMetadata('themes');

export default function ThemesPage() {
  const { title, steps, trail } = readFixed('themes');
  return (
    <Page room="/indicators">
      <Breadcrumb steps={steps} />
      <Title {...title} />
      <ShareLine />
      <ul className={styles['themes']}>
        {countThemes(getContent()).map((one) => (
          <li key={one.theme}>
            <a href={`/themes/${one.theme}`}>{themeLabel[one.theme]}</a>
            <span>{sayTheme(one)}</span>
          </li>
        ))}
      </ul>
      <StructuredData nodes={[trail]} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf('/themes')} />
      </Band>
    </Page>
  );
}
