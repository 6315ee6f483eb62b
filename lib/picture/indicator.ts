import type { SurveyRow } from '#lib/catalog/rows.ts';
import type { Survey } from '#lib/catalog/survey.ts';
import { besideName } from '#lib/words/zh/beside-name.ts';
import { sayNone } from '#lib/words/zh/survey.ts';
import { verdictPhrase } from './comparison.ts';
import { firstFitting, fitClauses, fitText } from './fit.ts';
import type { Card, Lead } from './picture.ts';
import { sketchOfFigure } from './sketch.ts';
import { rowsInBands, tableOf } from './table.ts';
import { descriptionEms, inBrief, titleEms, toLead } from './words.ts';

/** Rows that a card has room for. */
const most = 5;

/** How the figures of a survey stand to each other, as the end of a title; nothing of a single park's. */
function sayGrouping({ bands, more, rows, pairs, verdict }: Survey): string {
  const groups = bands.length + more.bands;
  if (pairs === 0) return '';
  if (groups === 1) return verdictPhrase[verdict];
  return groups === rows.length ? '彼此不能比' : `分${groups}组，不同组的不能比`;
}

/** The only figure of an indicator, with the name of the park that has it. */
function leadOf({ park, figure }: SurveyRow): Lead {
  const lead = toLead(figure);
  return lead.isOwn && figure.territory.name === null ? { ...lead, name: `${park.name}：${lead.name}` } : lead;
}

/** The card of an indicator: the parks' figures under one verdict. */
export function cardOfIndicator(survey: Survey): Card {
  const { indicator, parks, parksWithValue } = survey;
  const shown = rowsInBands(survey, most);
  const grouped = sayGrouping(survey);
  const [alone] = survey.rows.length === 1 ? survey.rows : [];
  return {
    title: firstFitting(
      [
        ...(alone
          ? [
              `${indicator.name}：${besideName(alone.park.name, inBrief(alone.figure))}`,
              `${indicator.name}：只有${alone.park.name}有数`,
            ]
          : []),
        ...(parksWithValue === 0
          ? [`${indicator.name}：定义和读法`]
          : [
              `${indicator.name}：${parksWithValue}个园区的数值${grouped ? `，${grouped}` : ''}`,
              `${indicator.name}：${parksWithValue}个园区的数值`,
            ]),
        indicator.name,
      ],
      titleEms,
    ),
    description: fitClauses(
      [
        ...shown.flatMap(({ park, figure }) => (figure ? [besideName(park.name, inBrief(figure))] : [])),
        indicator.definition,
      ],
      descriptionEms,
    ),
    picture: {
      kicker: '园区党建指标',
      title: indicator.name,
      deck: fitText(indicator.definition, 60),
      body: alone
        ? { kind: 'figures', lead: leadOf(alone), sketch: sketchOfFigure(alone.park, alone.figure), others: [] }
        : parksWithValue > 0
          ? { kind: 'tables', tables: [tableOf(survey, shown)] }
          : { kind: 'lines', lines: [indicator.definition, sayNone(parks)] },
      source: `${parks}个园区中，${parksWithValue}个有数`,
    },
  };
}
