// The search of a copy without a server: asks the file that the page names, and shows what it has of the words in the
// address. With a server the page is answered there, and this does nothing.
const dropped = /[\s\p{Cc}\p{Cf}"'`´“”‘’„‟‚‛「」『』〝〞《》〈〉·•‧・]/gu;
const shown = 50;

function foldText(raw, simple) {
  let text = '';
  const places = [];
  for (let at = 0; at < raw.length; at++) {
    const sign = raw[at].normalize('NFKC').toLowerCase().replace(dropped, '');
    for (const one of sign) {
      text += simple.get(one) ?? one;
      places.push(at);
    }
  }
  return { text, places };
}

function readIndex({ simple, groups, entries }) {
  const pairs = new Map(Array.from(simple.matchAll(/(.)(.)/gu), ([, traditional, one]) => [traditional, one]));
  return {
    groups,
    simple: pairs,
    entries: entries.map(([group, address, title, text]) => ({
      group,
      address,
      title,
      text,
      folded: [title, text].map((one) => foldText(one, pairs).text),
    })),
  };
}

// Entries with every word, those with all of them in their title first.
function findEntries({ simple, entries }, query) {
  const words = query
    .split(/\s+/)
    .map((word) => foldText(word, simple).text)
    .filter((word) => word !== '');
  if (words.length === 0) return { words, found: [] };
  const found = entries.filter(({ folded }) => words.every((word) => folded.some((text) => text.includes(word))));
  const isNamed = ({ folded: [title] }) => words.every((word) => title.includes(word));
  return { words, found: [...found.filter(isNamed), ...found.filter((entry) => !isNamed(entry))] };
}

function mark(node, raw, words, simple) {
  const { text, places } = foldText(raw, simple);
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const word = words.find((one) => text.startsWith(one, at));
    if (!word) continue;
    const [start, end] = [places[at], places[at + word.length - 1] + 1];
    if (start < from) continue;
    const marked = document.createElement('mark');
    marked.textContent = raw.slice(start, end);
    node.append(raw.slice(from, start), marked);
    from = end;
    at += word.length - 1;
  }
  node.append(raw.slice(from));
}

function showEntries(place, index, query) {
  const { words, found } = findEntries(index, query);
  if (words.length === 0) return;
  place.hidden = false;
  const head = place.querySelector('h2');
  head.textContent = `“${query}”，${found.length === 0 ? '没有找到' : `${found.length}条结果`}`;
  const list = place.querySelector('ul');
  for (const { group, address, title, text } of found.slice(0, shown)) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = address;
    mark(link, title, words, index.simple);
    const kind = document.createElement('small');
    kind.textContent = index.groups[group];
    const about = document.createElement('p');
    mark(about, text, words, index.simple);
    item.append(link, ' ', kind, about);
    list.append(item);
  }
}

if (globalThis.document) {
  const place = document.querySelector('[data-search]');
  const query = new URLSearchParams(location.search).get('q')?.trim().slice(0, 60);
  if (place && query) {
    for (const field of document.querySelectorAll('main input[name=q]')) field.value = query;
    fetch(place.dataset.search)
      .then((answer) => answer.json())
      .then((index) => showEntries(place, readIndex(index), query));
  }
}
