// Keeps the list of /brief in this tab, so that 加入材料 on another page adds to it. Without this file every link opens
// the page with its one thing, and the page's own links and form carry the list.
const name = 'brief';
const most = 12;

function readKept() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(name) ?? '[]');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : [];
  } catch {
    return [];
  }
}

function keep(keys) {
  try {
    sessionStorage.setItem(name, JSON.stringify(keys));
    return true;
  } catch {
    return false;
  }
}

const addressOf = (keys) => `/brief?${keys.map((key) => `add=${encodeURI(key)}`).join('&')}`;

// What a link adds by itself: its address says it, until this file writes another.
function ownOf(link) {
  link.dataset.add ||= new URLSearchParams(link.search).getAll('add').join(' ');
  return link.dataset.add.split(' ');
}

// Links that add something carry what the tab holds already.
function carry() {
  const kept = readKept();
  for (const link of document.querySelectorAll('a[data-add]')) {
    const added = ownOf(link).filter((key) => !kept.includes(key));
    const isFull = kept.length + added.length > most;
    link.href = addressOf(isFull && kept.length > 0 ? kept : [...kept, ...added]);
    if (added.length === 0) link.textContent = '已在材料里，去看看';
    else if (isFull && kept.length > 0) link.textContent = `材料最多${most}项，去看看`;
    else if (kept.length > 0) link.textContent = `加入材料（已有${kept.length}项）`;
  }
}

// The page itself: its list is what the tab holds from now on; an empty one offers what the tab still holds.
const page = document.querySelector('[data-brief-keys]');
const keys = page?.dataset.briefKeys.split(' ').filter(Boolean) ?? [];
const note = page?.querySelector(keys.length > 0 ? '[data-kept]' : '[data-back]');
if (keys.length > 0 && keep(keys)) note.hidden = false;
if (page && keys.length === 0 && readKept().length > 0) {
  note.querySelector('a').href = addressOf(readKept());
  note.hidden = false;
}
for (const link of document.querySelectorAll('[data-brief] a[href="/brief"]'))
  link.addEventListener('click', () => keep([]));

carry();
addEventListener('pageshow', carry);
