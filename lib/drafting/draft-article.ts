import { halfWidth } from '#lib/content/printed/normalize.ts';
import type { Content } from '#lib/schema/content.ts';
import { tellsGrowth } from '#lib/schema/unit.ts';
import { companiesIn, shortNamesIn } from './company-names.ts';
import { cutArticle, type DraftArticle } from './cut-article.ts';
import { decodeArticle } from './decode-article.ts';
import type { Expression } from './find-expressions.ts';
import { findInTable, headsGrowth } from './find-in-table.ts';
import { type FigureGuess, guessFields } from './guess-fields.ts';
import { isPlanOfTitle } from './guess-status.ts';
import { ownerOfReport } from './guess-territory.ts';
import { type Vocabulary, vocabularyOf } from './lost-bytes.ts';
import { namesPark, parkNamesIn, speaksOfSeveral } from './park-names.ts';
import { type Context, headingsOver, readContext } from './read-context.ts';
import { readMarkup } from './read-markup.ts';
import type { ArticleTime } from './read-times.ts';
import { repairText } from './repair-text.ts';
import type { DraftFigure, DraftNames } from './write-draft.ts';

const vocabularyByContent = new WeakMap<Content, Vocabulary>();

const collectVocabulary = ({ parks, indicators, practiceTypes, pages, terms }: Content): Vocabulary =>
  vocabularyOf([
    ...parks.flatMap(({ body, deck, summary, practices, organizations }) => [
      body.text,
      deck,
      summary,
      ...practices.flatMap(({ name, summary: about }) => [name, about]),
      ...organizations.map(({ name }) => name),
    ]),
    ...indicators.flatMap(({ name, definition, body }) => [name, definition, body.text]),
    ...practiceTypes.flatMap(({ name, body }) => [name, body.text]),
    ...pages.map(({ body }) => body.text),
    ...terms.map((term) =>
      Object.values(term)
        .filter((text) => typeof text === 'string')
        .join('。'),
    ),
  ]);

/** The words that the site knows, by which lost characters are found again. */
export function siteVocabulary(content: Content): Vocabulary {
  const known = vocabularyByContent.get(content) ?? collectVocabulary(content);
  vocabularyByContent.set(content, known);
  return known;
}

export type Draft = {
  article: DraftArticle;
  figures: DraftFigure[];
  doubtful: Expression[];
  names: DraftNames;
};

/** The practices and companies that are known from other cases, and what looks like a company or has a figure of its own. */
function findNames({ paragraphs }: DraftArticle, figures: readonly DraftFigure[], { parks }: Content): DraftNames {
  const text = paragraphs.join('\n');
  const practices = new Set(
    parks.flatMap((park) => park.practices.map(({ name }) => name)).filter((one) => text.includes(one)),
  );
  const known = parks.flatMap((park) =>
    park.organizations.filter(({ kind }) => kind === 'company').map(({ name }) => name),
  );
  const figuresByParagraph = new Map<number, DraftFigure[]>();
  for (const one of figures)
    figuresByParagraph.set(one.paragraph, [...(figuresByParagraph.get(one.paragraph) ?? []), one]);
  const found = new Map<string, number>();
  paragraphs.forEach((paragraph, index) => {
    const said = companiesIn(paragraph)
      .map(({ name }) => name)
      .filter((name) => /公司$|集团$/.test(name));
    const owners = (figuresByParagraph.get(index + 1) ?? []).flatMap(({ guess }) =>
      guess.territory?.value.kind === 'company' ? (guess.territory.value.name ?? []) : [],
    );
    for (const name of [...known.filter((one) => paragraph.includes(one)), ...said, ...owners])
      if (name !== '待定' && !found.has(name)) found.set(name, index + 1);
  });
  return {
    practices: [...practices],
    organizations: [...found].map(([name, paragraph]) => ({ name, paragraph })),
  };
}

/** What the second of two numbers of one thing is of: what the first is. */
const followGuess = (own: FigureGuess, first: FigureGuess): FigureGuess => ({
  ...first,
  territory: own.territory ?? first.territory,
  period: own.period,
  status: own.status,
});

/**
 * What was before is of no later time than the article's, and of none that is not written: two numbers of one time are no
 * change.
 */
function tellTimesApart(figures: readonly DraftFigure[]): DraftFigure[] {
  const laterByFirst = new Map(figures.flatMap((figure) => (figure.before ? [[figure.before, figure] as const] : [])));
  return figures.map((figure) => {
    const later = laterByFirst.get(figure.id);
    // What a plan begins with is there already.
    if (later?.guess.status?.value === 'planned')
      return { ...figure, guess: { ...figure.guess, status: null, period: null } };
    if (!later || later.guess.period?.value !== figure.guess.period?.value) return figure;
    const period = { value: '未说明', because: '是此前的数，原文没写是什么时候' };
    return { ...figure, guess: { ...figure.guess, period } };
  });
}

/** 由52个增加到67个, 从不足100家扩大至目前的147家: the second took the place of the first. */
function tieChanges(figures: readonly DraftFigure[], { paragraphs }: DraftArticle): DraftFigure[] {
  return figures.map((figure, index) => {
    const first = figures[index - 1];
    if (!first || first.paragraph !== figure.paragraph || first.unit !== figure.unit) return figure;
    const text = halfWidth(paragraphs[figure.paragraph - 1] ?? '');
    const isFrom =
      /[从由自](?:原[来有]的?|最初的?|过去的?|[目当]前的?|现[在有]的?|(?:\d{4}年|[去上]年)(?:年?[末底]|同期)?的?|年初的?|[\d一二两三四五六七八九十]+年前的?)?(?:平均|每[月年天日])?$/u.test(
        text.slice(0, first.start).trimEnd(),
      );
    const isTo =
      /^[\p{Script=Han}]{0,6}(?:到|至|为|成)(?:目前的?|现在的?|(?:\d{4}年|今年)?(?:\d{1,2}月[底末份]?)?的?|平均|每[月年天日]|了)?$/u.test(
        text.slice(first.end, figure.start).trim(),
      );
    return isFrom && isTo ? { ...figure, before: first.id, guess: followGuess(figure.guess, first.guess) } : figure;
  });
}

/** What a notice of posts or of a tender says is what is asked for, but where it tells what is there already or was before. */
function isAskedFor(
  { title }: DraftArticle,
  { headings }: Context,
  sentence: string,
  { period }: FigureGuess,
  { year }: ArticleTime,
): boolean {
  if (!/招聘|采购|招标|磋商|比选|竞价/.test(title ?? '')) return false;
  const isBefore = period !== null && year !== null && period.value.replace('../', '').slice(0, 4) < year;
  const isThere = /现有|已(?!有)|目前|实际/.test(sentence);
  const tellsOfNow = headings.some((one) => /简介|基本情况|上一?\p{Script=Han}{0,4}期|现状|回顾/u.test(one));
  return !isBefore && !isThere && !tellsOfNow;
}

/**
 * Drafts a case from an article: its parts, its numbers, and for each certain one what the words about it suggest.
 *
 * @param bytes the article as it was saved
 * @param content what the site has: indicators to choose from, words and names that it knows
 */
export function draftArticle(bytes: Uint8Array, content: Content): Draft {
  const article = cutArticle(repairText(readMarkup(decodeArticle(bytes).text), siteVocabulary(content)));
  const all = article.paragraphs.flatMap((_, index) => findInTable(article.paragraphs, index));
  const month = (article.publishedOn ?? article.postedOn ?? article.dated?.on)?.slice(0, 7) ?? null;
  const printed = { year: (month ?? article.issue)?.slice(0, 4) ?? null, month };
  const laidDown = isPlanOfTitle.test(article.title ?? '') ? [article.title ?? ''] : [];
  const headings = headingsOver(article.paragraphs).map((own) => [...laidDown, ...own]);
  const whole = article.paragraphs.join('\n');
  const known = {
    shortNames: shortNamesIn(whole),
    parks: parkNamesIn(article.title, whole),
    owner: ownerOfReport(article.title),
  };
  const guessed = all
    .filter(({ doubt }) => doubt === null)
    .map((one, index): DraftFigure => {
      const text = halfWidth(article.paragraphs[one.paragraph - 1] ?? '');
      const over = { headings: headings[one.paragraph - 1] ?? [], ...known };
      const context = readContext(article.paragraphs, over, one.paragraph - 1, one.start);
      // 增幅 over a column is told of its cells.
      const isGrowth =
        one.unit !== null &&
        tellsGrowth(one.unit) &&
        (headsGrowth.test(context.column) || /(?:增[速幅]|增长率?|涨幅)$/.test(context.row));
      const figure = isGrowth ? { ...one, kind: 'growth' as const } : one;
      const guess = guessFields(figure, text, content.indicators, printed, context);
      const clause = /[^。；]*$/.exec(text.slice(0, one.start))?.[0] ?? '';
      const clauseAlone = /[^，。；]*$/.exec(clause)?.[0] ?? '';
      const doubt = [clauseAlone, ...(namesPark(clauseAlone, known.parks) ? [] : [clause])].some((words) =>
        speaksOfSeveral(words, known.parks),
      )
        ? ('whose' as const)
        : isAskedFor(article, context, clause, guess, printed)
          ? ('required' as const)
          : null;
      return { ...figure, doubt, id: `f${index + 1}`, guess };
    });
  const figures = guessed.filter(({ doubt }) => doubt === null).map((one, index) => ({ ...one, id: `f${index + 1}` }));
  return {
    article,
    figures: tellTimesApart(tieChanges(figures, article)),
    doubtful: [...all, ...guessed.map(({ id: _, guess: __, ...one }) => one)].filter(({ doubt }) => doubt !== null),
    names: findNames(article, figures, content),
  };
}
