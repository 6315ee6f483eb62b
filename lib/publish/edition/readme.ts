import type { Build } from '#lib/schema/edition.ts';
import { nameEdition, sayUndecided } from '#lib/words/zh/edition.ts';
import type { CitedEdition } from './citation-file.ts';

const undecidedInEnglish: Record<Build['undecided'][number], string> = {
  operator: 'who runs the site',
  contact: 'a contact',
  'licence.texts': 'a licence of the texts',
  'licence.data': 'a licence of the data',
};

/** What is in the archive and how to read it, in both languages; what the site had not decided is said. */
export function formatReadme({ date, name, site }: CitedEdition, undecided: Build['undecided']): string {
  const open = sayUndecided(undecided);
  return [
    `# ${name}：${nameEdition(date)}数据`,
    '',
    '这是当天的数据，发布以后不再改动。后来改正或更新过的数，写在网站上这一版的页面里。',
    '',
    '- `*.csv`：各张表，UTF-8，带字节序标记；`observations.json` 是同样的数据，给程序读。',
    '- `datapackage.json`：各表的字段、代码、主键和校验值（Data Package 2.0）。',
    '- `codebook.zh.md`、`codebook.en.md`：字段手册。',
    '- `CITATION.cff`：怎样引用。',
    '',
    '本站不是任何党组织、政府部门或园区的官方出版物。文章的原文不在里面：各表只有数据、出处和本站编辑的话。不能直接比的数不要放在一起排名（见 verdicts.csv）。',
    ...(site === null ? ['', '地址一列写的是站内路径，接在网站的网址后面。'] : []),
    ...(open === null ? [] : ['', open]),
    '',
    `# ${name}: data, edition ${date}`,
    '',
    'The data of that day, never changed after publication. What was corrected or updated later is told on the page of this edition on the site. This is no official publication of any Party organization, government body or park. It holds figures, where they were printed, and the words of our editors, and no text of the articles. Figures that may not be compared (see verdicts.csv) must not be ranked.',
    ...(site === null ? ['', 'Addresses are paths of the site.'] : []),
    ...(undecided.length === 0
      ? []
      : ['', `Not decided when this edition was made: ${undecided.map((one) => undecidedInEnglish[one]).join('; ')}.`]),
    '',
  ].join('\n');
}
