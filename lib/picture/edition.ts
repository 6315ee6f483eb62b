import type { Edition } from '#lib/schema/edition.ts';
import { formatBytes, nameEdition, sayEdition } from '#lib/words/zh/edition.ts';
import type { Card } from './picture.ts';

/** The beginning of a digest, by which two editions are told apart: sha256:3f2ab91c… → 3f2ab91c. */
const beginningOf = (hash: string) => hash.replace(/^sha256:/, '').slice(0, 8);

/** The card of an edition of the data: its day, how much it holds, and by what it is known. */
export function cardOfEdition({ date, build }: Edition): Card {
  const { parks, figures, archive } = build;
  return {
    title: `${nameEdition(date)}数据：${parks}个园区，${figures}项`,
    description: `${nameEdition(date)}：${sayEdition(build)}`,
    picture: {
      kicker: '园区党建数据，固定的一版',
      title: `${nameEdition(date)}｜数据`,
      deck: '',
      body: {
        kind: 'lines',
        lines: [
          `当天${parks}个园区的${figures}项数据`,
          `各张表、字段手册和引用文件，${formatBytes(archive.bytes)}`,
          `校验值（SHA-256）以 ${beginningOf(archive.hash)} 开头`,
          '发布以后不再改动，引用不会落空',
        ],
      },
      source: '',
    },
  };
}
