import type { Hit } from '#lib/catalog/search/ask.ts';
import type { EntryKind } from '#lib/catalog/search/entries.ts';
import { readParagraphs } from '#lib/catalog/search/read-paragraphs.ts';
import { correctionId, figurePageAddress, referenceAddress, sourceAddress } from '#lib/pages/addresses.ts';
import type { Content, Park, Source } from '#lib/schema/content.ts';
import { plainText } from '#lib/schema/inline.ts';
import type { Reference, ReferenceSource } from '#lib/schema/reference.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { formatFigure } from '#lib/words/zh/figure.ts';
import { noFigure } from '#lib/words/zh/missing.ts';
import { formatDate } from '#lib/words/zh/period.ts';
import { formatActor, namePractice } from '#lib/words/zh/practice.ts';
import { quoteOf, quoteOfReference } from '#lib/words/zh/quote.ts';
import { type HitGroup, sayHitCaveats, sayHitFigure } from '#lib/words/zh/search.ts';
import { formatPlaceIn, formatPlaces, formatSource } from '#lib/words/zh/source.ts';
import { sayWhere } from '#lib/words/zh/where.ts';

/** A line of a hit: its text, what it says in bold behind it, or what it warns of. */
export type HitLine = { text: string; strong?: string; tone?: 'caveat' | 'place' };

/** A hit as a page shows it: where it leads, what it is called, its value where it is a figure, and its lines. */
export type HitView = { address: string; title: string; value: string | null; lines: HitLine[] };

export const groupOf: Record<EntryKind, HitGroup> = {
  park: 'parks',
  indicator: 'indicators',
  organization: 'organizations',
  term: 'terms',
  figure: 'figures',
  statement: 'figures',
  reference: 'figures',
  type: 'practices',
  practice: 'practices',
  paragraph: 'texts',
  page: 'texts',
  source: 'sources',
  correction: 'corrections',
};

const ended = (text: string) => (/[。！？][”’）]?$/.test(text) ? text : `${text}。`);

/** Where the texts of a file stand: the address of its page, what it is called, and its body. */
type Home = { address: string; called: string; body: string };

function homeOf(content: Content, document: string): Home | null {
  const [folder = '', id = ''] = document.split('/');
  const park = content.parks.find(({ slug }) => slug === id);
  const indicator = content.indicators.find((one) => one.id === id);
  const type = content.practiceTypes.find((one) => one.id === id);
  const page = content.pages.find((one) => one.id === id);
  const reference = content.references.find((one) => one.id === id);
  if (folder === 'parks' && park) return { address: `/parks/${id}`, called: park.name, body: park.body.text };
  if (folder === 'indicators' && indicator)
    return { address: `/indicators/${id}`, called: `指标：${indicator.name}`, body: indicator.body.text };
  if (folder === 'practices' && type)
    return { address: `/practices/${id}`, called: `做法：${type.name}`, body: type.body.text };
  if (folder === 'pages' && page) return { address: `/${id}`, called: page.title, body: page.body.text };
  if (folder === 'references' && reference)
    return { address: `/references#${id}`, called: reference.name, body: reference.body.text };
  return null;
}

function describeParagraph(content: Content, { document, id }: Hit): HitView | null {
  const home = homeOf(content, document);
  const paragraph = home && readParagraphs(home.body)[Number(id)];
  if (!home || !paragraph) return null;
  const { chapter, heading, text } = paragraph;
  const hasChapters = heading !== '' && !home.address.includes('#');
  return {
    address: hasChapters ? `${home.address}#${chapter}` : home.address,
    title: heading === '' ? home.called : `${home.called}：${heading}`,
    value: null,
    lines: [{ text }],
  };
}

const describeSource = (
  { title, note, ...source }: Source | ReferenceSource,
  address: string,
  called: string,
): HitView => ({
  address,
  title: title ?? formatSource(source),
  value: null,
  lines: [
    ...(title === null ? [] : [{ text: formatSource(source) }]),
    ...(note ? [{ text: note }] : []),
    { text: called, tone: 'place' as const },
  ],
});

/** What one case file holds. */
function describeInPark(content: Content, park: Park, { kind, id }: Hit): HitView | null {
  const inPark = (place: string): HitLine => ({ text: `${park.name}，${place}`, tone: 'place' });
  if (kind === 'park')
    return {
      address: `/parks/${park.slug}`,
      title: park.name,
      value: null,
      lines: [
        { text: plainText(park.summary) },
        { text: `${park.province}${park.city}，${park.designation}`, tone: 'place' },
      ],
    };
  if (kind === 'figure') {
    const figure = park.observationById.get(id);
    if (!figure) return null;
    const quote = quoteOf(park, figure);
    const { what, whose } = sayHitFigure(figure);
    return {
      address: figurePageAddress(figure),
      title: figure.name,
      value: formatValue(figure),
      lines: [
        { text: ended(what), strong: ended(whose) },
        ...sayHitCaveats(quote).map((text) => ({ text, tone: 'caveat' as const })),
        inPark(
          park.sources.length === 1
            ? `${formatSource(quote.source)}，${formatPlaceIn(park, figure)}`
            : formatPlaceIn(park, figure),
        ),
      ],
    };
  }
  if (kind === 'statement') {
    const statement = park.statements[Number(id)];
    const indicator = content.indicators.find((one) => one.id === statement?.indicator);
    if (!statement || !indicator) return null;
    return {
      address: `/indicators/${indicator.id}`,
      title: indicator.name,
      value: noFigure,
      lines: [{ text: ended(plainText(statement.says)) }, inPark(formatPlaceIn(park, statement))],
    };
  }
  if (kind === 'practice') {
    const practice = park.practices.find((one) => one.id === id);
    const type = content.practiceTypes.find((one) => one.id === practice?.type);
    if (!practice) return null;
    return {
      address: `/parks/${park.slug}#p-${id}`,
      title: namePractice(practice),
      value: null,
      lines: [
        { text: plainText(practice.summary) },
        { text: `谁来做：${formatActor(practice)}` },
        inPark(type?.name ?? ''),
      ],
    };
  }
  if (kind === 'organization') {
    const organization = park.organizations[Number(id)];
    if (!organization) return null;
    return {
      address: `/parks/${park.slug}#organizations`,
      title: organization.name,
      value: null,
      lines: [{ text: ended(organization.did) }, inPark(formatPlaces(park, organization))],
    };
  }
  const source = kind === 'source' ? park.sourceById.get(id) : undefined;
  return source ? describeSource(source, sourceAddress(park.slug, source.id), park.name) : null;
}

function describeInReference(reference: Reference, { kind, id }: Hit): HitView | null {
  if (kind === 'page')
    return {
      address: `/references#${reference.id}`,
      title: reference.name,
      value: null,
      lines: [{ text: plainText(reference.lead) }],
    };
  if (kind === 'source') {
    const source = reference.sourceById.get(id);
    return source ? describeSource(source, `/references#${reference.id}`, reference.name) : null;
  }
  const figure = reference.figureById.get(id);
  if (!figure) return null;
  const quote = quoteOfReference(reference, figure);
  const { what, whose } = sayHitFigure(figure, quote.when);
  return {
    address: referenceAddress(figure),
    title: figure.name,
    value: formatFigure(figure),
    lines: [
      { text: ended(what), strong: ended(whose) },
      ...sayHitCaveats(quote).map((text) => ({ text, tone: 'caveat' as const })),
      { text: `参照，${formatSource(quote.source)}`, tone: 'place' },
    ],
  };
}

/** What stands alone in the content, beside the parks. */
function describeElsewhere(
  { indicators, practiceTypes, terms, corrections, pages, ...content }: Content,
  { kind, id }: Hit,
): HitView | null {
  if (kind === 'indicator') {
    const one = indicators.find((indicator) => indicator.id === id);
    return one
      ? { address: `/indicators/${id}`, title: one.name, value: null, lines: [{ text: one.definition }] }
      : null;
  }
  if (kind === 'type') {
    const one = practiceTypes.find((type) => type.id === id);
    const lines = [{ text: one?.definition ?? '' }, { text: '做法类型', tone: 'place' as const }];
    return one ? { address: `/practices/${id}`, title: one.name, value: null, lines } : null;
  }
  if (kind === 'term') {
    const one = terms.find((term) => term.id === id);
    if (!one) return null;
    const also = one.aliases ? [{ text: `又作${one.aliases.join('、')}`, tone: 'place' as const }] : [];
    return { address: `/glossary#${id}`, title: one.term, value: null, lines: [{ text: one.meaning }, ...also] };
  }
  if (kind === 'correction') {
    const one = corrections.find((correction) => correctionId(correction) === id);
    if (!one) return null;
    const where = sayWhere({ ...content, indicators, practiceTypes, terms, corrections, pages }, one.address);
    return {
      address: `/corrections#${id}`,
      title: `${formatDate(one.on)}，${where}`,
      value: null,
      lines: [
        { text: `原来写的：${ended(one.was)}` },
        { text: `现在写的：${ended(one.now)}` },
        { text: one.why, tone: 'place' },
      ],
    };
  }
  const page = kind === 'page' ? pages.find((one) => one.id === id) : undefined;
  return page ? { address: `/${id}`, title: page.title, value: null, lines: [{ text: page.summary }] } : null;
}

/** A hit in words, with its own address; null where the content no longer has it. */
export function describeHit(content: Content, hit: Hit): HitView | null {
  if (hit.kind === 'paragraph') return describeParagraph(content, hit);
  const [folder, id] = hit.document.split('/');
  const park = folder === 'parks' ? content.parks.find(({ slug }) => slug === id) : undefined;
  if (park) return describeInPark(content, park, hit);
  const reference = folder === 'references' ? content.references.find((one) => one.id === id) : undefined;
  return reference ? describeInReference(reference, hit) : describeElsewhere(content, hit);
}
