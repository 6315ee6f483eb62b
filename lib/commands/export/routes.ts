/** What a web server has to say beside the files. */
export type Routes = {
  /** Content-Type by file. */
  types: Map<string, string>;
  /** Content-Security-Policy by file, since each page allows its own inline styles. */
  policies: Map<string, string>;
  /** The other headers of a page, as the server of the site sends them. */
  headers: [name: string, value: string][];
  /** Files that scripts of every site may read. */
  open: Set<string>;
  /** Content-Disposition by file, of what is offered to be saved. */
  saved: Map<string, string>;
  /** What a web server answers of its own accord with a page that is there, by status. */
  refused: number[];
  redirects: { from: string; status: number; to: string | null }[];
};
