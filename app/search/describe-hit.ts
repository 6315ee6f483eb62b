import type { Hit } from '#lib/catalog/search/ask.ts';
import type { EntryKind } from '#lib/catalog/search/entry.ts';
import { readParagraphs } from '#lib/catalog/search/read-paragraphs.ts';
import { correctionAddress, correctionId, referenceAddress, sourceAddress, termAddress } from '#lib/pages/addresses.ts';
import type { HitGroup } from '#lib/pages/facet-ids.ts';
import { parkBySlug } from '#lib/pages/indexes.ts';
import type { Content, Park, Source } from '#lib/schema/content.ts';
import { plainText } from '#lib/schema/inline.ts';
import type { Reference, ReferenceSource } from '#lib/schema/reference.ts';
import { formatBeside } from '#lib/words/zh/amount.ts';
import { closeSentence } from '#lib/words/zh/close-sentence.ts';
import { formatDate } from '#lib/words/zh/period.ts';
import { quoteOfReference } from '#lib/words/zh/quote.ts';
import { sayHitCaveats, sayHitFigure } from '#lib/words/zh/search.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import { sayAlso } from '#lib/words/zh/term.ts';
import { sayWhere } from '#lib/words/zh/where.ts';
import {
  describeFigure,
  describeOrganization,
  describePark,
  describePractice,
  describeStatement,
} from './describe-in-park.ts';
import { figureLines, type HitView } from './hit-view.ts';

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

/** Where the texts of a file stand: the address of its page, what it is called, and its body. */
type Home = { address: string; called: string; body: string };

/** The first collection is the page of references itself; further ones have a place on it. */
const addressOfReference = ({ references }: Pick<Content, 'references'>, id: string) =>
  references[0]?.id === id ? '/references' : `/references#${id}`;

function homeOf(content: Content, document: string): Home | null {
  const [folder = '', id = ''] = document.split('/');
  const park = parkBySlug(content.parks).get(id);
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
    return { address: addressOfReference(content, id), called: reference.name, body: reference.body.text };
  return null;
}

function describeParagraph(content: Content, { document, id }: Hit): HitView | null {
  const home = homeOf(content, document);
  const paragraph = home && readParagraphs(home.body)[Number(id)];
  if (!home || !paragraph) return null;
  const { chapter, heading, text } = paragraph;
  const hasChapters = heading !== '' && !home.address.startsWith('/references');
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
  if (kind === 'park') return describePark(park);
  const figure = kind === 'figure' ? park.observationById.get(id) : undefined;
  if (figure) return describeFigure(park, figure);
  const statement = kind === 'statement' ? park.statements[Number(id)] : undefined;
  if (statement) return describeStatement(content, park, statement);
  const practice = kind === 'practice' ? park.practices.find((one) => one.id === id) : undefined;
  if (practice) return describePractice(content, park, practice);
  const organization = kind === 'organization' ? park.organizations[Number(id)] : undefined;
  if (organization) return describeOrganization(park, organization);
  const source = kind === 'source' ? park.sourceById.get(id) : undefined;
  return source ? describeSource(source, sourceAddress(park.slug, source.id), park.name) : null;
}

function describeInReference(content: Content, reference: Reference, { kind, id }: Hit): HitView | null {
  const address = addressOfReference(content, reference.id);
  if (kind === 'page')
    return {
      address,
      title: reference.name,
      value: null,
      lines: [{ text: plainText(reference.lead) }],
    };
  if (kind === 'source') {
    const source = reference.sourceById.get(id);
    return source ? describeSource(source, address, reference.name) : null;
  }
  const figure = reference.figureById.get(id);
  if (!figure) return null;
  const quote = quoteOfReference(reference, figure);
  return {
    address: referenceAddress(figure),
    title: figure.name,
    value: formatBeside(figure),
    lines: figureLines(sayHitFigure(figure, quote.when), sayHitCaveats(quote), {
      text: `参照，${formatSource(quote.source)}`,
      tone: 'place',
    }),
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
    const also = sayAlso(one);
    const lines = [{ text: one.meaning }, ...(also === null ? [] : [{ text: also, tone: 'place' as const }])];
    return { address: termAddress(id), title: one.term, value: null, lines };
  }
  if (kind === 'correction') {
    const one = corrections.find((correction) => correctionId(correction) === id);
    if (!one) return null;
    const where = sayWhere({ ...content, indicators, practiceTypes, terms, corrections, pages }, one.address);
    return {
      address: correctionAddress(one),
      title: `${formatDate(one.on)}，${where}`,
      value: null,
      lines: [
        { text: `原来写的：${closeSentence(one.was)}` },
        { text: `现在写的：${closeSentence(one.now)}` },
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
  const park = folder === 'parks' ? parkBySlug(content.parks).get(id ?? '') : undefined;
  if (park) return describeInPark(content, park, hit);
  const reference = folder === 'references' ? content.references.find((one) => one.id === id) : undefined;
  return reference ? describeInReference(content, reference, hit) : describeElsewhere(content, hit);
}
