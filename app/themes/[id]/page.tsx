import { Band } from '#components/band.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Share } from '#components/share.tsx';
import { themeLabel } from '#lib/schema/theme.ts';
import { leave } from '../../retired.ts';
import { shareOf } from '../../share.ts';
import { pageMetadata } from '../../site.ts';
import { trailTo } from '../../trail.ts';
import { findThemePage, ThemeView } from './theme-view.tsx';

type Props = { params: Promise<{ id: string }> };

async function find({ params }: Props) {
  const { id } = await params;
  const found = findThemePage(id);
  if (!found) leave(`/themes/${id}`);
  return found;
}

export async function generateMetadata(props: Props) {
  const { theme, said } = await find(props);
  return pageMetadata(`/themes/${theme}`, themeLabel[theme], `${said}。`);
}

export default async function ThemePage(props: Props) {
  const found = await find(props);
  const address = `/themes/${found.theme}`;
  return (
    <ThemeView {...found}>
      <StructuredData nodes={[trailTo(['主题', '/themes'], [themeLabel[found.theme], address])]} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf(address)} />
      </Band>
    </ThemeView>
  );
}
