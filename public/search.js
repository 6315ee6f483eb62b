// The search of a copy without a server: asks the files that the page names, and shows what they have of the words in the
// address. With a server the page is answered there, and this does nothing.
const dropped = /[\s\p{Cc}\p{Cf}"'`´“”‘’„‟‚‛「」『』〝〞《》〈〉·•‧・]/gu;

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

// 15,000, 15000 and 1.5万多 are one number, and so are 五级 and 5级: between marks, so that 5 is no part of 15.
function spellNumbers(text) {
  return text
    .replace(/[一二两三四五六七八九](?=[级个名家项条件次种])/g, (digit) =>
      ' 一二三四五六七八九'.indexOf(digit.replace('两', '二')),
    )
    .replace(/(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([万亿]?)[多余]?/g, (_, whole, part = '', scale) => {
      const times = { 万: 1e4, 亿: 1e8 }[scale] ?? 1;
      return `\u0001${+(Number(whole.replace(/,/g, '') + part) * times).toPrecision(12)}\u0002`;
    });
}

// Whether letters are the sound of a part of a name: dangjian, dj, dangj.
function soundsLike(name, letters, sounds) {
  const goesOn = (at, rest) =>
    rest === '' ||
    (sounds.get(name[at]) ?? []).some(
      (sound) =>
        sound.startsWith(rest) ||
        (rest.startsWith(sound) && goesOn(at + 1, rest.slice(sound.length))) ||
        (rest[0] === sound[0] && goesOn(at + 1, rest.slice(1))),
    );
  return [...name].some((_, at) => goesOn(at, letters));
}

function readIndex({ simple, sounds, groups }) {
  const pairs = new Map(Array.from(simple.matchAll(/(.)(.)/gu), ([, traditional, one]) => [traditional, one]));
  const soundsOf = new Map();
  for (const [, sound, signs] of sounds.matchAll(/([a-z]+)([^a-z]+)/g))
    for (const sign of signs) soundsOf.set(sign, [...(soundsOf.get(sign) ?? []), sound]);
  return { groups, simple: pairs, sounds: soundsOf, entries: [] };
}

function addEntries({ simple, entries }, more) {
  for (const [group, address, title, text, isName] of more)
    entries.push({
      group,
      address,
      title,
      text,
      isName,
      folded: [title, text].map((one) => foldText(one, simple).text),
    });
}

// Entries with every word, those with all of them in their title first.
function findEntries({ simple, sounds, entries }, query) {
  const words = query
    .split(/\s+/)
    .map((word) => foldText(word, simple).text)
    .filter(Boolean);
  if (!words[0]) return { words, found: [] };
  const has = (text, isName) => {
    let spelt;
    return words.every((word) => {
      if (text.includes(word)) return true;
      if (isName && /^[a-z]{2,40}$/.test(word)) return soundsLike(text, word, sounds);
      const number = spellNumbers(word);
      if (number === word) return false;
      spelt ??= spellNumbers(text);
      return spelt.includes(number);
    });
  };
  const isNamed = ({ folded: [title], isName }) => has(title, isName);
  const named = entries.filter(isNamed);
  const others = entries.filter((entry) => !named.includes(entry) && has(entry.folded.join('\n')));
  return { words, found: [...named, ...others] };
}

function make(name, text = '') {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function mark(node, raw, words, simple) {
  const { text, places } = foldText(raw, simple);
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const word = words.find((one) => text.startsWith(one, at));
    if (!word) continue;
    const [start, end] = [places[at], places[at + word.length - 1] + 1];
    if (start < from) continue;
    const marked = make('mark', raw.slice(start, end));
    node.append(raw.slice(from, start), marked);
    from = end;
    at += word.length - 1;
  }
  node.append(raw.slice(from));
}

function say(place, text) {
  place.hidden = false;
  place.querySelector('h2').textContent = text;
}

function showEntries(place, index, query) {
  const { words, found } = findEntries(index, query);
  if (!words[0]) return;
  say(place, `“${query}”，${found.length === 0 ? '没有找到' : `${found.length}条结果`}`);
  const list = place.querySelector('ul');
  list.textContent = '';
  for (const { group, address, title, text } of found.slice(0, 50)) {
    const item = make('li');
    const link = make('a');
    link.href = address;
    mark(link, title, words, index.simple);
    const about = make('p');
    mark(about, text, words, index.simple);
    item.append(link, ' ', make('small', index.groups[group]), about);
    list.append(item);
  }
}

// Names and figures come first, so that something is there before all the prose.
async function search(place, query) {
  const [first, ...others] = place.dataset.search.split(' ').map(async (file) => (await fetch(file)).json());
  const head = await first;
  const index = readIndex(head);
  addEntries(index, head.entries);
  if (findEntries(index, query).found.length > 0) showEntries(place, index, query);
  for (const other of others) addEntries(index, (await other).entries);
  showEntries(place, index, query);
}

if (globalThis.document) {
  const place = document.querySelector('[data-search]');
  const query = new URLSearchParams(location.search).get('q')?.trim().slice(0, 60);
  if (place && query) {
    for (const field of document.querySelectorAll('main [name=q]')) field.value = query;
    search(place, query).catch(() => say(place, '没取到，请再试'));
  }
}
