// The packages come without types; this is what the tests ask of them.
declare module '@citation-js/core' {
  /** What was read, as CSL-JSON. */
  export class Cite {
    constructor(text: string);
    data: import('./imported.ts').Imported[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
