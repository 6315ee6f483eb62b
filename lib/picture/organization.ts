import type { ToldOrganization } from '#lib/catalog/organizations.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { inBrackets } from '#lib/words/zh/brackets.ts';
import { closeSentence } from '#lib/words/zh/close-sentence.ts';
import { organizationLabel, sayHoldings } from '#lib/words/zh/organization.ts';
import { formatPlacesInFull } from '#lib/words/zh/source.ts';
import { firstFitting, fitClauses, fitText, widthOf } from './fit.ts';
import type { Body, Card, Lead } from './picture.ts';
import { sketchOfFigure } from './sketch.ts';
import { descriptionEms, inBrief, titleEms, toLead } from './words.ts';

/** What a figure says of a company rather than of something that it has: what changed, a share, a sum; then anything else. */
const rankOf = (figure: Observation) =>
  figure.before !== null ? 0 : ['growth', 'share', 'money'].includes(figure.kind) ? 1 : 2;

/** Its own figures, the most telling first; a value that another took the place of is no answer to how things are. */
function tellingFirst(figures: readonly Observation[]): Observation[] {
  const replaced = new Set(figures.map(({ before }) => before));
  return figures.filter(({ id }) => !replaced.has(id)).sort((a, b) => rankOf(a) - rankOf(b));
}

/** Its figure under what it counts, as another's than the park's, with where it is told. */
function leadOf(figure: Observation, where: string): Lead {
  const lead = toLead({ ...figure, territory: { ...figure.territory, name: null } });
  return { ...lead, name: figure.subject, caveat: [lead.caveat, where].filter(Boolean).join('；') };
}

/** The fewest ems of a park's name that say which park it is. */
const leastOfPark = 8;

/** The card of an organization: what the case of which park tells of it, and a figure of its own where it has one. */
export function cardOfOrganization({ park, organization, figures, practices }: ToldOrganization): Card {
  const { name, kind, did } = organization;
  const own = tellingFirst(figures);
  const [lead] = own;
  const isNamedOnly = figures.length + practices.length === 0;
  const where = `见${park.name}的案例`;
  const roomOfPark = titleEms - widthOf(`${name}（）`);
  const holdings = `：${sayHoldings({ figures: figures.length, practices: practices.length })}`;
  // The title names the owner of the figure. The caveat is what no shape leaves out: a deck may have no room, a square has none.
  const body = (): Body =>
    lead
      ? {
          kind: 'figures',
          lead: leadOf(lead, where),
          sketch: sketchOfFigure(park, lead),
          others: [],
        }
      : { kind: 'lines', lines: [closeSentence(did), isNamedOnly ? where : where + holdings] };
  return {
    title: firstFitting(
      [
        `${name}${inBrackets(`${organizationLabel[kind]}，${park.name}`)}`,
        `${name}${inBrackets(park.name)}`,
        // Two of one name are told apart by their parks: what has room of a long one says more than none.
        ...(roomOfPark < leastOfPark ? [] : [`${name}${inBrackets(fitText(park.name, roomOfPark))}`]),
        name,
      ],
      titleEms,
    ),
    description: fitClauses(
      [
        `${name}，${park.name}的案例写到：${did}`,
        ...own.map((figure) => `${figure.subject}：${inBrief(figure, figure.subject)}`),
      ],
      descriptionEms,
    ),
    picture: {
      kicker: `${organizationLabel[kind]}·${park.name}`,
      title: name,
      deck: lead ? closeSentence(did) : '',
      body: body(),
      source: `来源：${formatPlacesInFull(park, organization)}`,
    },
  };
}
