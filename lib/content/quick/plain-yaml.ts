/** Data of YAML without types: the failsafe schema leaves every scalar as it was typed. */
export type PlainValue = string | PlainValue[] | PlainMap;
export type PlainMap = { [key: string]: PlainValue };

/** What the quick reader does not know; it is caught where reading began. */
class Doubt extends Error {}

const doubt = (): never => {
  throw new Doubt();
};

const [newLine, space, hash, comma, dash, colon] = [10, 32, 35, 44, 45, 58];
const [quote, apostrophe, openList, backslash, closeList, openMap, closeMap] = [34, 39, 91, 92, 93, 123, 125];
const fullWidthColon = 0xff1a;
const slash = 47;
/** ［］｛｝, which may be meant for brackets of YAML. */
const fullWidthBrackets = new Set([0xff3b, 0xff3d, 0xff5b, 0xff5d]);
/** Deeper than any case, so that hostile nesting ends here. */
const deepest = 8;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isKeyPart = (code: number) => isLetter(code) || isDigit(code) || code === dash;

const otherSpaces = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);

/** What no scalar may hold here: line ends, tabs and controls, escapes, and spaces that are none of the keyboard's. */
const isForeign = (code: number) =>
  code < 32 ||
  code === backslash ||
  (code > 126 && code <= 0x3000 && (code < 0xa1 || (code >= 0x2000 && code <= 0x200a) || otherSpaces.has(code)));

/** What a scalar without quotation marks may begin with and mean only itself. */
const beginsPlainly = (code: number) => isLetter(code) || isDigit(code) || code > 126 || code === 40 || code === 46;

/** Keys met before, each at a place that its letters give: to make a text of every key takes as long as all the rest. */
const keysMet: string[] = Array.from({ length: 512 }, () => '');

function knownKey(text: string, from: number, end: number): string {
  const place =
    (text.charCodeAt(from) * 7 + text.charCodeAt(end - 1) * 31 + text.charCodeAt(from + 2) + end - from) % 512;
  const met = keysMet[place] ?? '';
  if (met.length === end - from && text.startsWith(met, from)) return met;
  const key = text.slice(from, end);
  keysMet[place] = key;
  return key;
}

/**
 * Reads YAML as content files are written: mappings and lists by indents, scalars of one line, braces and brackets
 * that close in their line. Only what is told here is read, so that whatever else YAML can do is a doubt, and so is
 * what the exact reader tells an editor about: a full-width colon after a key, a comma without its space.
 *
 * @param text whole lines, each with its end
 * @returns null at the least doubt
 * @example readPlainYaml('figures:\n  - { id: a, value: 97.70 }\n') // { figures: [{ id: 'a', value: '97.70' }] }
 */
export function readPlainYaml(text: string): PlainMap | null {
  let at = 0;

  const passSpaces = () => {
    while (text.charCodeAt(at) === space) at += 1;
  };

  function passComment() {
    for (; text.charCodeAt(at) !== newLine; at++) if (isForeign(text.charCodeAt(at))) doubt();
  }

  /** The indent of the next line with something to read, whose first character is read next; -1 at the end. */
  function nextIndent(): number {
    while (at < text.length) {
      const from = at;
      passSpaces();
      const code = text.charCodeAt(at);
      if (code === hash) passComment();
      else if (code !== newLine || at > from) return at - from;
      at += 1;
    }
    return -1;
  }

  function endLine() {
    if (text.charCodeAt(at) !== newLine) doubt();
    at += 1;
  }

  /** Where the key ends that begins here, at its colon; -1 where none does. */
  function keyEnd(): number {
    let end = at;
    if (!isLetter(text.charCodeAt(end))) return -1;
    while (isKeyPart(text.charCodeAt(end))) end += 1;
    return text.charCodeAt(end) === colon ? end : -1;
  }

  function readKey(map: PlainMap): string {
    const end = keyEnd();
    if (end < 0) doubt();
    const key = knownKey(text, at, end);
    // Written twice, or a name that every object knows.
    if (key in map) doubt();
    at = end + 1;
    return key;
  }

  function readQuoted(mark: number): string {
    const from = at + 1;
    let isDoubled = false;
    for (at = from; ; at++) {
      const code = text.charCodeAt(at);
      if (code === mark) {
        if (mark === quote || text.charCodeAt(at + 1) !== mark) break;
        isDoubled = true;
        at += 1;
      } else if (!(code <= 126 ? code >= 32 && code !== backslash : isPlainCode(code))) doubt();
    }
    const written = text.slice(from, at);
    at += 1;
    return isDoubled ? written.replaceAll("''", "'") : written;
  }

  const isPlainCode = (code: number) => !Number.isNaN(code) && !isForeign(code) && !isColonOfKey(code);

  /** What a scalar without quotation marks may hold beyond ASCII. */
  const isPlainSign = (code: number) => isPlainCode(code) && !(code >= 0xff3b && fullWidthBrackets.has(code));

  /** A full-width colon behind a Latin letter may be meant for one that ends a key. */
  const isColonOfKey = (code: number) => code === fullWidthColon && isLetter(text.charCodeAt(at - 1));

  function passBeginning() {
    const code = text.charCodeAt(at);
    if (beginsPlainly(code) || (code === dash && isDigit(text.charCodeAt(at + 1)))) return;
    doubt();
  }

  /** A scalar that its line ends. */
  function readToLineEnd(): string {
    const from = at;
    passBeginning();
    let open = 0;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === newLine) break;
      if (code > 126 ? !isPlainSign(code) : isForeign(code) || code === quote || code === apostrophe) doubt();
      else if (code === colon) passColon();
      else if (code === hash) passHash();
      else if (code === openList || code === openMap) open += 1;
      else if ((code === closeList || code === closeMap) && --open < 0) doubt();
    }
    if (open !== 0 || text.charCodeAt(at - 1) === space) doubt();
    return text.slice(from, at);
  }

  /** A colon within a word, as addresses have it; behind a letter it may be that of a key without its space. */
  function passColon() {
    const next = text.charCodeAt(at + 1);
    if (next !== slash && isLetter(text.charCodeAt(at - 1))) doubt();
    if (next <= 32 || next === comma || next === closeList || next === closeMap) doubt();
    if (next === quote || next === apostrophe || next === openList || next === openMap) doubt();
  }

  function passHash() {
    if (text.charCodeAt(at - 1) === space) doubt();
  }

  /** A scalar between brackets. */
  function readToComma(): string {
    const from = at;
    passBeginning();
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === comma || code === closeMap || code === closeList) break;
      if (code > 126 ? !isPlainSign(code) : isForeign(code) || code === quote || code === apostrophe) doubt();
      else if (code === colon) passColon();
      else if (code === hash) passHash();
      else if (code === openList || code === openMap) doubt();
    }
    let end = at;
    while (text.charCodeAt(end - 1) === space) end -= 1;
    return text.slice(from, end);
  }

  function readInner(depth: number): PlainValue {
    const code = text.charCodeAt(at);
    if (code === openMap || code === openList) return readBrackets(depth + 1);
    return code === quote || code === apostrophe ? readQuoted(code) : readToComma();
  }

  /** Whether another part follows; the bracket that closes has been passed if none does. */
  function hasNext(close: number): boolean {
    passSpaces();
    const code = text.charCodeAt(at);
    at += 1;
    if (code === close) return false;
    if (code !== comma || text.charCodeAt(at) !== space) doubt();
    passSpaces();
    return true;
  }

  function readBrackets(depth: number): PlainValue {
    if (depth > deepest) doubt();
    const isMap = text.charCodeAt(at) === openMap;
    at += 1;
    passSpaces();
    if (!isMap) {
      const list: PlainValue[] = [];
      do list.push(readInner(depth));
      while (hasNext(closeList));
      return list;
    }
    const map: PlainMap = {};
    do {
      const key = readKey(map);
      if (text.charCodeAt(at) !== space) doubt();
      passSpaces();
      map[key] = readInner(depth);
    } while (hasNext(closeMap));
    return map;
  }

  /** What stands in the rest of a line. */
  function readLine(): PlainValue {
    const code = text.charCodeAt(at);
    const isBracket = code === openMap || code === openList;
    const isQuoted = code === quote || code === apostrophe;
    const value = isBracket ? readBrackets(1) : isQuoted ? readQuoted(code) : readToLineEnd();
    endLine();
    return value;
  }

  /** What stands below a key, on the lines after it. */
  function readBelow(indent: number, depth: number): PlainValue {
    endLine();
    const inner = nextIndent();
    const isList = text.charCodeAt(at) === dash;
    if (inner < indent || (inner === indent && !isList)) doubt();
    return isList ? readList(inner, depth + 1) : readMap(inner, depth + 1);
  }

  /** Whether another line of the same indent follows that begins so; a deeper one would go on with a text. */
  function goesOn(indent: number, isListed: boolean): boolean {
    const line = at;
    const next = nextIndent();
    if (next > indent) doubt();
    if (next === indent && (!isListed || text.charCodeAt(at) === dash)) return true;
    at = line;
    return false;
  }

  function readMap(indent: number, depth: number): PlainMap {
    if (depth > deepest) doubt();
    const map: PlainMap = {};
    do {
      const key = readKey(map);
      if (text.charCodeAt(at) === space) {
        passSpaces();
        map[key] = readLine();
      } else map[key] = readBelow(indent, depth);
    } while (goesOn(indent, false));
    return map;
  }

  function readList(indent: number, depth: number): PlainValue[] {
    if (depth > deepest) doubt();
    const list: PlainValue[] = [];
    do {
      if (text.charCodeAt(at + 1) !== space) doubt();
      at += 2;
      const end = keyEnd();
      const next = end < 0 ? 0 : text.charCodeAt(end + 1);
      list.push(next === space || next === newLine ? readMap(indent + 2, depth + 1) : readLine());
    } while (goesOn(indent, true));
    return list;
  }

  try {
    if (!text.endsWith('\n') || nextIndent() !== 0) return null;
    const map = readMap(0, 0);
    return nextIndent() === -1 ? map : null;
  } catch (error) {
    if (error instanceof Doubt) return null;
    throw error;
  }
}
