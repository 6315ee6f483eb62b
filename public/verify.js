// Holds a copy of an article, pasted by the reader, against the figures of a case. The text stays on the page: nothing is
// sent or stored. Without this file the page is a list to check by eye.
const numeral = /[\d.〇一二两三四五六七八九十百千万亿]/;
const runs = /[\d.]+|[〇一二两三四五六七八九十百千万亿]+/g;

// Text reduced to what two copies share, and where in the raw text each sign stands: simplified characters, no pinyin in
// brackets, no punctuation, no space; between two numbers that only punctuation parts stands |.
function foldCopy(raw, simple) {
  const skipped = new Set();
  for (const { index, 0: pinyin } of raw.matchAll(/[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+[)）]/giu))
    for (let at = 0; at < pinyin.length; at++) skipped.add(index + at);
  let text = '';
  const places = [];
  for (let at = 0; at < raw.length; at++) {
    if (skipped.has(at)) continue;
    for (const sign of raw[at].normalize('NFKC')) {
      if (!/[\p{L}\p{N}.%]/u.test(sign)) continue;
      text += simple.get(sign) ?? sign;
      places.push(at);
    }
  }
  const isPoint = (at) => text[at] !== '.' || (/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''));
  const folded = { text: '', places: [] };
  let last;
  for (const at of places.map((_, at) => at).filter(isPoint)) {
    if (last !== undefined && isParted(text[last], raw.slice(places[last] + 1, places[at]), text[at])) {
      folded.text += '|';
      folded.places.push(places[at] - 1);
    }
    folded.text += text[at];
    folded.places.push(places[at]);
    last = at;
  }
  return folded;
}

// Whether two digits are of two numbers, by what stands between them: 1+5”，89名 is no 1589; 1,206 is one number.
function isParted(last, between, next) {
  const isDigit = (sign) => sign !== '.' && numeral.test(sign);
  return isDigit(last) && isDigit(next) && /[^ \u00A0\u200B]/.test(between) && !/^[,，]$/.test(between);
}

// Where a text holds a wording as a number of its own: 12个 is not in 112个.
function findAll(text, wording) {
  const found = [];
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) {
    const end = at + wording.length;
    const begins = numeral.test(wording[0]) && numeral.test(text[at - 1] ?? '');
    const ends = /[\d.]/.test(wording[wording.length - 1]) && /[\d.]/.test(text[end] ?? '');
    if (!begins && !ends) found.push({ from: at, to: end });
  }
  return found;
}

// The line of each paragraph: in order, where most figures are found; lines that follow each other as the paragraphs do are
// worth nearly a figure, so that a changed number does not move its paragraph.
function align(lines, paragraphs) {
  let ways = [{ score: 0, chosen: [] }];
  for (const { number, figures } of paragraphs) {
    const before = paragraphs[ways[0].chosen.length - 1]?.number ?? 0;
    const next = [];
    for (const [at, { text }] of lines.entries()) {
      const hits = figures.filter(({ needle }) => findAll(text, needle).length > 0).length;
      let best;
      for (const { score, chosen } of ways) {
        const last = chosen[chosen.length - 1];
        if (last !== undefined && last > at) continue;
        const worth = score + hits + (last !== undefined && at - last === number - before ? 0.75 : 0);
        if (!best || worth > best.score) best = { score: worth, chosen: [...chosen, at] };
      }
      if (best) next.push(best);
    }
    ways = next;
  }
  return ways.reduce((best, way) => (way.score > best.score ? way : best)).chosen;
}

// A text with other numbers in it, apart from what is taken.
function findChanged(text, needle, taken) {
  if (!needle.match(runs)) return;
  const pattern = needle.replace(runs, (run) => (/\d/.test(run) ? '[\\d.]+' : '[〇一二两三四五六七八九十百千万亿]+'));
  return [...text.matchAll(new RegExp(pattern, 'g'))]
    .map(({ index, 0: found }) => ({ from: index, to: index + found.length }))
    .find(({ from, to }) => text.slice(from, to) !== needle && !taken.some((one) => from < one.to && one.from < to));
}

// What each figure's wording comes to in a copy: found, changed, fewer (n times expected), elsewhere, missing.
function compareCopy(raw, figures, pairs) {
  const simple = new Map(Array.from({ length: pairs.length / 2 }, (_, at) => [pairs[2 * at], pairs[2 * at + 1]]));
  const lines = raw
    .split('\n')
    .map((line) => ({ raw: line, marks: [], ...foldCopy(line, simple) }))
    .filter(({ text }) => text);
  if (lines.length === 0) return { lines, verdicts: new Map() };
  const known = figures.map((figure) => ({
    ...figure,
    needle: foldCopy(figure.anchor || figure.wording, simple).text,
  }));
  const paragraphs = [...new Set(known.map(({ paragraph }) => paragraph))]
    .sort((a, b) => a - b)
    .map((number) => ({ number, figures: known.filter(({ paragraph }) => paragraph === number) }));
  const chosen = align(lines, paragraphs);
  const verdicts = new Map();
  for (const [at, line] of lines.entries()) {
    const here = paragraphs.filter((_, index) => chosen[index] === at).flatMap((paragraph) => paragraph.figures);
    const open = [];
    for (const figure of here) {
      if (verdicts.has(figure.id)) continue;
      const same = here.filter(({ needle, wording }) => needle === figure.needle && wording === figure.wording);
      const found = findAll(line.text, figure.needle);
      // An anchor stands in the article once, whatever figures it has.
      const want = figure.anchor ? 1 : same.length;
      for (const [index, { id }] of same.entries()) {
        if (found[index]) line.marks.push({ ...found[index], id });
        if (found.length >= want) verdicts.set(id, { kind: 'found' });
        else if (found.length > 0) verdicts.set(id, { kind: 'fewer', want, have: found.length });
        else open.push(same[index]);
      }
      for (const { id } of same) if (!verdicts.has(id)) verdicts.set(id, { kind: 'missing' });
    }
    for (const { id, needle } of open) {
      const changed = findChanged(line.text, needle, line.marks);
      if (changed) {
        line.marks.push({ ...changed, id, changed: true });
        verdicts.set(id, {
          kind: 'changed',
          text: line.raw.slice(line.places[changed.from], line.places[changed.to - 1] + 1),
        });
      } else {
        const other = lines.findIndex(({ text }) => findAll(text, needle).length > 0);
        if (other >= 0) verdicts.set(id, { kind: 'elsewhere', line: other + 1 });
      }
    }
  }
  return { lines, verdicts };
}

const words = {
  found: () => '找到',
  changed: ({ text }) => `数字不同，副本写作“${text}”`,
  fewer: ({ want, have }) => `同样的写法应有${want}处，只有${have}处`,
  elsewhere: ({ line }) => `不在所写的段落，副本第${line}行有`,
  missing: () => '没有找到',
};

// A line of the copy with its figures marked.
function drawLine({ raw, places, marks }) {
  const paragraph = document.createElement('p');
  let at = 0;
  for (const { from, to, id, changed } of marks.sort((a, b) => a.from - b.from)) {
    const [start, end] = [places[from], places[to - 1] + 1];
    if (start < at) continue;
    const mark = document.createElement('mark');
    mark.textContent = raw.slice(start, end);
    mark.id = `in-copy-${id}`;
    if (changed) mark.dataset.changed = '';
    paragraph.append(raw.slice(at, start), mark);
    at = end;
  }
  paragraph.append(raw.slice(at));
  return paragraph;
}

function start(section) {
  const [box, summary, copy] = ['textarea', '[data-summary]', '[data-marked]'].map((one) => section.querySelector(one));
  const rows = [...section.querySelectorAll('tr[data-wording]')];
  const figures = rows.map(({ dataset }) => ({ ...dataset, id: dataset.figure, paragraph: Number(dataset.paragraph) }));
  section.querySelector('[data-tool]').hidden = false;
  box.addEventListener('input', () => {
    const { lines, verdicts } = compareCopy(box.value, figures, [...section.dataset.folds]);
    const counts = { found: 0, changed: 0, fewer: 0, elsewhere: 0, missing: 0 };
    for (const [index, row] of rows.entries()) {
      const verdict = verdicts.get(figures[index].id);
      const cell = row.querySelector('[data-verdict]');
      row.dataset.state = verdict?.kind ?? '';
      cell.textContent = verdict ? words[verdict.kind](verdict) : '';
      if (verdict) counts[verdict.kind] += 1;
    }
    const other = [
      ['数字不同', counts.changed],
      ['处数不够', counts.fewer],
      ['在别的段落', counts.elsewhere],
      ['没有找到', counts.missing],
    ].flatMap(([label, count]) => (count > 0 ? [`${label}${count}项`] : []));
    summary.textContent = lines.length
      ? `${rows.length}项，找到${counts.found}项${other.map((text) => `，${text}`).join('')}。${lines.length === 1 ? '副本没有分段，是按整篇比对的。' : ''}`
      : '';
    copy.textContent = '';
    copy.append(...lines.map(drawLine));
  });
}

if (typeof document === 'object') for (const section of document.querySelectorAll('[data-verify]')) start(section);
