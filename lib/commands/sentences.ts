import { disclosuresOf } from '#lib/catalog/disclosures.ts';
import { organizationsOf, tellOrganization } from '#lib/catalog/organizations.ts';
import { overTime } from '#lib/catalog/over-time.ts';
import { pairsOfSurvey } from '#lib/catalog/pairs.ts';
import { pictureOf } from '#lib/catalog/park-picture.ts';
import { surveyShared } from '#lib/catalog/side-by-side.ts';
import { allOfIt, type ChangeRow, type Survey, surveyIndicator } from '#lib/catalog/survey.ts';
import { countThemes } from '#lib/catalog/themes.ts';
import { claimsOf } from '#lib/compare/claims.ts';
import type { Derived } from '#lib/compare/derived.ts';
import { deriveNotes } from '#lib/compare/notes.ts';
import { derivePerNamed } from '#lib/compare/per.ts';
import { judgeEvidence } from '#lib/compare/practice-evidence.ts';
import { contentRoot } from '#lib/content/root.ts';
import { comparisonAddress, figurePageAddress, organizationAddress, practiceAddress } from '#lib/pages/addresses.ts';
import { subsets } from '#lib/pages/comparisons.ts';
import type { Park, Source } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { themeLabel } from '#lib/schema/theme.ts';
import { type SaidChange, sayChange } from '#lib/words/zh/change.ts';
import { sayClaim } from '#lib/words/zh/claim.ts';
import { DERIVED_LABEL, sayDerivation, sayPer } from '#lib/words/zh/derivation.ts';
import { sayDisclosed } from '#lib/words/zh/disclosure.ts';
import { sayHoldings } from '#lib/words/zh/organization.ts';
import { plainTitle, sayPicture } from '#lib/words/zh/picture.ts';
import { evidenceLabel, sayEvidence } from '#lib/words/zh/practice-evidence.ts';
import { quoteWords } from '#lib/words/zh/quotation.ts';
import { quoteOf } from '#lib/words/zh/quote.ts';
import { sayFigure, sayFigures } from '#lib/words/zh/sentence.ts';
import { sayTheme } from '#lib/words/zh/theme.ts';
import { readSound } from './read-anyway.ts';

/**
 * `npm run sentences`: every sentence that the site offers or prints, one a line, after the address of its page: of each
 * figure, each group, each claim of each pair, each change, and what is worked out; what each park's picture shows, and
 * what each practice rests on, and how much there is of disclosures, themes and organizations. To be read aloud after the maker or a subject was
 * touched.
 */
const content = readSound(contentRoot());

const say = (address: string, ...words: string[]) => console.log([address, ...words].join('\t'));

const toQuote = ({ figure, park, source }: { figure: Observation; park: Park; source: Source }) => ({
  observation: figure,
  park,
  source,
});

const sayGroups = (address: string, { bands }: Survey) => {
  for (const { rows } of bands) say(address, sayFigures(rows.map(toQuote)));
};

function sayPairs(address: string, survey: Survey) {
  for (const { a, b } of pairsOfSurvey(survey))
    for (const answer of claimsOf(a.figure, b.figure, { timing: survey.indicator.timing })) {
      sayAnswer(address, sayClaim(answer, toQuote(a), toQuote(b)));
    }
}

/** What was answered, why, and what to print. */
const sayAnswer = (address: string, { question, answer, because, sentence }: SaidChange) =>
  say(address, `${quoteWords(question)}：${answer}。${because.map((reason) => `${reason}。`).join('')}`, sentence);

const sayWorked = (address: string, derived: Derived) => {
  const { sentence, formula } = sayDerivation(derived);
  say(address, sentence, formula);
};

function sayChangeRow(address: string, { before, after, answer }: ChangeRow) {
  sayAnswer(address, sayChange(toQuote(before), toQuote(after), answer));
  if (answer.difference) sayWorked(address, answer.difference);
}

for (const park of content.parks)
  for (const figure of park.observations) {
    const address = figurePageAddress(figure);
    say(address, sayFigure(quoteOf(park, figure)));
    for (const derived of deriveNotes(figure, park.observationById)) sayWorked(address, derived);
    // Those of an indicator stand with it.
    if (figure.indicator === null)
      for (const change of overTime(park, figure).changes)
        if (change.after.figure === figure) sayChangeRow(address, change);
  }

for (const park of content.parks) {
  const drawn = pictureOf(park);
  if (!drawn) continue;
  const { title, sentence } = sayPicture(drawn, park);
  say(`/parks/${park.slug}`, plainTitle(title), sentence);
}

for (const park of content.parks)
  for (const practice of park.practices) {
    const evidence = judgeEvidence(practice, park);
    const address = practiceAddress(park.slug, practice.id);
    say(address, practice.name, evidenceLabel[evidence.mark], sayEvidence(evidence));
    for (const per of practice.per) {
      const derived = derivePerNamed(per, park.observationById);
      if (derived) say(address, `平均${sayPer(derived)}（${DERIVED_LABEL}）`, sayDerivation(derived).formula);
    }
  }

for (const { park, count } of disclosuresOf(content)) say('/disclosures', `${park.name}：${sayDisclosed(count)}。`);

for (const one of countThemes(content)) say(`/themes/${one.theme}`, `${themeLabel[one.theme]}：${sayTheme(one)}。`);

for (const { id, organization, figures, practices } of organizationsOf(content).map(tellOrganization))
  say(
    organizationAddress(id),
    `${organization.name}：${sayHoldings({ figures: figures.length, practices: practices.length })}。`,
  );

for (const indicator of content.indicators) {
  const survey = surveyIndicator(content, indicator, { most: allOfIt });
  sayGroups(`/indicators/${indicator.id}`, survey);
  sayPairs(`/indicators/${indicator.id}`, survey);
  for (const change of survey.changes) sayChangeRow(`/indicators/${indicator.id}`, change);
}

const bySlug = new Map(content.parks.map((park) => [park.slug, park]));
for (const slugs of subsets([...bySlug.keys()], 5).filter(({ length }) => length === 2 || length === bySlug.size)) {
  const parks = slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  for (const survey of surveyShared(content, parks)) {
    sayGroups(comparisonAddress(slugs), survey);
    if (parks.length === 2) sayPairs(comparisonAddress(slugs), survey);
  }
}
