import { citePark } from '#lib/cite/citations.ts';
import { getContent } from '#lib/content/content.ts';
import { parkMarkdown } from '#lib/publish/park-markdown.ts';
import { datesOf } from '../../dates.ts';
import { leave } from '../../retired.ts';
import { absoluteUrl, siteName } from '../../site.ts';

type Context = { params: Promise<{ slug: string }> };

export const dynamic = 'force-dynamic';

/** A case as Markdown. Its address is `/parks/<slug>.md`, which is rewritten to this route. */
export async function GET(_request: Request, { params }: Context) {
  const { slug } = await params;
  const content = getContent();
  const park = content.parks.find((one) => one.slug === slug);
  if (!park) leave(`/parks/${slug}.md`);
  const { checkedOn, changedOn } = datesOf(park);
  const page = { url: absoluteUrl(`/parks/${slug}`), updatedOn: changedOn };
  const citations = citePark(park, page, { name: siteName, checkedOn }).gbt2025;
  return new Response(parkMarkdown(park, content, absoluteUrl, citations), {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      link: `<${absoluteUrl(`/parks/${slug}`)}>; rel="canonical"`,
    },
  });
}
