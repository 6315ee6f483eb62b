/** What a page tells of itself. `publishedOn` is an ISO date; addresses are absolute; null where there is none. */
export type PageFacts = {
  title: string;
  description: string;
  url: string;
  publishedOn: string | null;
  /** Where the page's facts come from, in words: 泉州晚报 2023年7月10日. */
  source: string | null;
  keywords: string[];
  image: string | null;
};

/**
 * The meta names that 政府网站发展指引 (国办发〔2017〕47号) gives for a page with an article, as name → content. Chinese
 * crawlers and archives read them on any site. Those that say a site belongs to an authority (SiteIDCode, SiteDomain,
 * SiteName, Column…) are not ours to give. PubDate is 年-月-日 时:分 there; the time of day is left out, since none is known.
 */
export function governmentMeta(page: PageFacts): Record<string, string> {
  const names: Record<string, string | null> = {
    ArticleTitle: page.title,
    PubDate: page.publishedOn,
    ContentSource: page.source,
    Keywords: page.keywords.join(';'),
    Description: page.description,
    Url: page.url,
    Image: page.image,
  };
  return Object.fromEntries(
    Object.entries(names).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== ''),
  );
}
