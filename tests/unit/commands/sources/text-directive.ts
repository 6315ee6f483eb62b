/** What a text directive of an address asks for. */
type Directive = { prefix: string; start: string; end: string; suffix: string };

/** Reads `#:~:text=[prefix-,]start[,end][,-suffix]` (WICG, URL Fragment Text Directives, 3.2). */
export function readDirective(address: string): Directive | null {
  const written = /#.*?:~:text=([^&]*)/.exec(address)?.[1];
  if (written === undefined) return null;
  const parts = written.split(',');
  const prefix = parts[0]?.endsWith('-') ? (parts.shift() ?? '').slice(0, -1) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? (parts.pop() ?? '').slice(1) : '';
  const [start = '', end = ''] = parts;
  const decode = (text: string) => decodeURIComponent(text);
  return { prefix: decode(prefix), start: decode(start), end: decode(end), suffix: decode(suffix) };
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function isBoundary(block: string, at: number): boolean {
  if (at === 0 || at === block.length) return true;
  return segmenter.segment(block).containing(at)?.index === at;
}

const skipSpace = (block: string, at: number) => at + (/^\s*/.exec(block.slice(at))?.[0].length ?? 0);

/** Where in a block the directive's text stands first, or null. Without an end, which our addresses never have. */
function findInBlock(block: string, { prefix, start, suffix }: Directive): [from: number, to: number] | null {
  const [within, wanted] = [block.toLowerCase(), start.toLowerCase()];
  for (let from = 0; from <= block.length; from++) {
    let at = from;
    if (prefix !== '') {
      if (!within.startsWith(prefix.toLowerCase(), from) || !isBoundary(block, from)) continue;
      at = skipSpace(block, from + prefix.length);
    }
    const to = at + start.length;
    if (!within.startsWith(wanted, at) || (prefix === '' && !isBoundary(block, at))) continue;
    if (suffix === '') {
      if (isBoundary(block, to)) return [at, to];
      continue;
    }
    const after = skipSpace(block, to);
    if (within.startsWith(suffix.toLowerCase(), after) && isBoundary(block, after + suffix.length)) return [at, to];
  }
  return null;
}

/** What a browser highlights of a page: the first match in the order of the document. */
export function findHighlight(address: string, blocks: readonly string[]) {
  const directive = readDirective(address);
  if (!directive) return null;
  for (const [index, block] of blocks.entries()) {
    const found = findInBlock(block, directive);
    if (found) return { block: index, from: found[0], to: found[1] };
  }
  return null;
}
