import { namedHeadlineOf } from '#lib/catalog/headline.ts';
import { pictureOf } from '#lib/catalog/park-picture.ts';
import { englishName } from '#lib/pages/languages.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import type { EnglishPark } from '#lib/schema/english.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { englishDeck } from '#lib/words/en/deck.ts';
import { formatEnglishFigure } from '#lib/words/en/figure.ts';
import { formatEnglishOwner } from '#lib/words/en/owner.ts';
import { formatEnglishWhen } from '#lib/words/en/period.ts';
import { englishStatus } from '#lib/words/en/status.ts';
import { drawFace } from './draw.ts';
import { fitLatin } from './fit.ts';
import type { Card } from './picture.ts';
import { descriptionEms, titleEms } from './words.ts';

/** The fonts of pictures are Chinese, in which quotation marks and the apostrophe are as wide as a character. */
const straighten = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** A line breaks between words, not inside one. */
const titleOf = (text: string) => straighten(text).replaceAll(' ', ' ｜');

/** 85.16% – the label; a figure of the whole city, the park included; December 2022 (inferred by this site). */
function sayLead(said: string, label: string, lead: Observation): string {
  const owner = formatEnglishOwner(lead.territory);
  return [
    `${said}${englishStatus[lead.status]} – ${label}`,
    ...(owner === null ? [] : [`a figure of ${owner}`]),
    formatEnglishWhen(lead),
    ...((lead.rivals ?? []).length > 0 ? ['another source prints another value'] : []),
  ].join('; ');
}

/**
 * The card of a case in English: what the park looks like, its headline figure under its name, and what is counted and
 * not stated. Drawings with words are left to the Chinese card.
 */
export function cardOfEnglish(park: Park, words: EnglishPark): Card {
  const [first] = namedHeadlineOf(park);
  const lead = first?.figure;
  const about = words.figures.find(({ id }) => id === first?.id);
  const said = lead && formatEnglishFigure(lead);
  const drawn = pictureOf(park);
  return {
    title: fitLatin(words.title, titleEms),
    description: fitLatin(words.deck, descriptionEms),
    picture: {
      kicker: words.place,
      title: titleOf(words.title),
      deck: '',
      body: {
        kind: 'lines',
        lines: (about && said ? [sayLead(said, about.label, lead), about.definition] : [words.deck]).map(straighten),
        faces: drawn ? [drawFace(drawn)] : [],
      },
      source: '',
      site: straighten(englishName),
    },
  };
}

/** The card of the English front page: the faces of the cases, and what they are for. */
export function cardOfEnglishHome({ parks, english }: Content): Card {
  const faces = parks
    .filter(({ slug }) => english.some((one) => one.slug === slug))
    .flatMap((park) => pictureOf(park) ?? []);
  return {
    title: englishName,
    description: fitLatin(englishDeck, descriptionEms),
    picture: {
      kicker: '',
      title: titleOf(englishName),
      deck: '',
      body: { kind: 'lines', lines: [englishDeck], faces: faces.slice(0, 5).map(drawFace) },
      source: '',
      site: straighten(englishName),
    },
  };
}
