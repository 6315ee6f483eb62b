import type { Park } from '#lib/schema/content.ts';
import type { PracticeType } from '#lib/schema/practice.ts';
import { firstFitting, fitClauses, fitText } from './fit.ts';
import type { Card } from './picture.ts';
import { descriptionEms, titleEms } from './words.ts';

/** The card of a practice type: which parks do it, and what they call it. */
export function cardOfPracticeType(type: PracticeType, parks: readonly Park[]): Card {
  const doing = parks.flatMap((park) => {
    const names = park.practices.filter((practice) => practice.type === type.id).map(({ name }) => name);
    return names.length > 0 ? [`${park.name}：${names.slice(0, 2).join('、')}${names.length > 2 ? '等' : ''}`] : [];
  });
  const count = `${doing.length}个园区怎么做`;
  return {
    title: firstFitting([`${type.name}：${count}`, type.name], titleEms),
    description: fitClauses([...doing, type.definition], descriptionEms),
    picture: {
      kicker: '园区党建做法',
      title: type.name,
      deck: fitText(type.definition, 60),
      body: { kind: 'lines', lines: doing.slice(0, 5) },
      source: `${parks.length}个园区中，${doing.length}个的来源写到这类做法`,
    },
  };
}
