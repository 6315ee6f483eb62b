import type { Page } from '#lib/schema/page.ts';
import type { FrontMatter } from './front-matter.ts';
import type { ContentIssue } from './issue.ts';
import { formatPath } from './validate.ts';

/** A definition of a word is printed before it is told of. */
export const checkTerms = (
  { terms = [] }: Pick<Page, 'terms'>,
  file: string,
  locate: FrontMatter['locate'],
  today: string,
): ContentIssue[] =>
  terms.flatMap(({ sources = [] }, term) =>
    sources.flatMap(({ on }, index) => {
      if (on === undefined || on <= today) return [];
      const path = ['terms', term, 'sources', index, 'on'];
      return [{ file, ...locate(path), field: formatPath(path, { terms }), message: `出处的日期“${on}”还没有到` }];
    }),
  );
