import { fingerprint } from '#lib/content/fingerprint.ts';
import { ContentError, type ContentIssue } from '#lib/content/issue.ts';
import { readContent } from '#lib/content/read.ts';
import { keepRecords } from '#lib/content/records.ts';

/** The pages that a file of the content makes, by how their addresses begin; null where it makes all of them. */
function homeOfFile(file: string): string | null {
  const [, folder, id] =
    /^content\/(en\/parks|parks|indicators|practices|pages|references)\/([^/]+)\.md$/.exec(file) ?? [];
  if (folder === undefined || id === undefined) return null;
  if (folder === 'references') return '/references';
  return folder === 'pages' ? `/${id}` : `/${folder}/${id}`;
}

/** Whether an address is a page of a file: its own, or one below it. */
export const isOfFile = (address: string, file: string): boolean => {
  const home = homeOfFile(file);
  return home === null || address === home || address.startsWith(`${home}/`);
};

/** The problems of the content as it stands, and which of its cases are drafts. */
export type Problems = { issues: ContentIssue[]; drafts: Set<string> };

/** Reads the content again and again; files that have not changed cost nothing. */
export function createProblems(root: string): () => Problems {
  const records = keepRecords();
  let known: { mark: string; problems: Problems } | undefined;
  const find = (): Problems => {
    try {
      const { parks } = readContent(root, records, { drafts: true });
      return { issues: [], drafts: draftsOf(parks) };
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return { issues: error.issues, drafts: draftsOf(error.content?.parks ?? []) };
    }
  };
  return () => {
    const mark = fingerprint(root);
    if (known?.mark !== mark) known = { mark, problems: find() };
    return known.problems;
  };
}

const draftsOf = (parks: readonly { slug: string; draft?: string | undefined }[]) =>
  new Set(parks.filter(({ draft }) => draft === 'true').map(({ slug }) => `content/parks/${slug}.md`));
