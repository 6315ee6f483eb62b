// Shows the buttons of a page that need a script and makes them work. Without this file the address stands there to be
// selected, and the table can be downloaded.
// What happened, for those who hear the page.
const status = document.createElement('p');
status.setAttribute('role', 'status');
Object.assign(status.style, {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
});
document.body.append(status);

// Shows a text selected, to be copied by hand: the last way where everything else fails.
function show(text, button) {
  const box = document.createElement('span');
  const field = document.createElement('textarea');
  box.textContent = '没有复制成。文字已经选中，请长按或按 Ctrl+C 复制：';
  Object.assign(box.style, { display: 'block', flexBasis: '100%' });
  Object.assign(field, { value: text, readOnly: true, rows: 5 });
  field.setAttribute('aria-label', '要复制的文字');
  Object.assign(field.style, { display: 'block', boxSizing: 'border-box', width: '100%', font: 'inherit' });
  box.append(field);
  button.after(box);
  field.select();
  field.setSelectionRange(0, text.length);
  return box;
}

// Undefined where the clipboard took it, else what is shown instead. Older WebViews and plain http have no clipboard API; some have one that refuses.
async function copy({ text, html }, button) {
  try {
    if (html && window.ClipboardItem) {
      const as = (part, type) => new Blob([part], { type });
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/plain': as(text, 'text/plain'), 'text/html': as(html, 'text/html') }),
      ]);
    } else await navigator.clipboard.writeText(text);
    return undefined;
  } catch {
    const box = show(text, button);
    let taken = false;
    try {
      taken = document.execCommand('copy');
    } catch {}
    if (!taken) return box;
    box.remove();
    return undefined;
  }
}

// The words of a cell, with those of different blocks apart and without what is not shown.
// biome-ignore lint/performance/useDomNodeTextContent: textContent glues the words of different blocks together
const wordsOf = (cell) => cell.innerText.replace(/\s+/g, ' ').trim();

const escapeHtml = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

// What the page says of a table's values above it: the verdict with its reasons, and for which it does not hold.
function saidOf(table) {
  const said = table.closest('[data-judged]')?.querySelectorAll('[data-said]') ?? [];
  const [judged = '', ...exceptions] = [...said].map(wordsOf);
  return judged.replace(' ', '：') + exceptions.map((words) => `${words}。`).join('');
}

// A table as tab-separated text and as a table, which Excel, WPS and Word paste into cells, below its caption and above
// what the page says of its values.
function partsOfTable(table) {
  const rows = [...table.rows].map((row) => [...row.cells].map(wordsOf));
  const { caption } = table;
  const [above, below] = [caption ? wordsOf(caption) : '', saidOf(table) + table.dataset.table];
  const row = (cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
  const paragraph = (words) => words && `<p>${escapeHtml(words)}</p>`;
  return {
    text: [above, ...rows.map((cells) => cells.join('\t')), below].filter(Boolean).join('\n'),
    html: `${paragraph(above)}<table border="1">${rows.map(row).join('')}</table>${paragraph(below)}`,
  };
}

// All tables of a section with the page's address. What a fold hides has no words until it is open.
function partsOfTables(section) {
  const folds = section.querySelectorAll('details:not([open])');
  for (const fold of folds) fold.open = true;
  const parts = [...section.querySelectorAll('table[data-table]')].map(partsOfTable);
  for (const fold of folds) fold.open = false;
  const address = document.querySelector('link[rel=canonical]')?.href ?? location.href;
  return {
    text: [...parts.map(({ text }) => text), address].join(parts.length > 1 ? '\n\n' : '\n'),
    html: `${parts.map(({ html }) => html).join('')}<p>${escapeHtml(address)}</p>`,
  };
}

function offer(button, partsOf) {
  const label = button.textContent;
  let box;
  button.hidden = false;
  button.addEventListener('click', async () => {
    box?.remove();
    box = await copy(partsOf(), button);
    status.textContent = '';
    await new Promise((resolve) => setTimeout(resolve, 50));
    status.textContent = box ? '没有复制成，文字已经选中，请用手复制' : '已复制';
    if (box) return;
    button.textContent = '已复制';
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
}

// What was gathered, without what only a screen can use; its tables and notes stay what they are in Word and WPS.
function partsOfBrief() {
  const brief = document.querySelector('[data-brief]');
  const tools = brief.querySelectorAll('[data-screen]');
  for (const tool of tools) tool.hidden = true;
  // biome-ignore lint/performance/useDomNodeTextContent: textContent glues the words of different blocks together
  const text = brief.innerText.trim();
  for (const tool of tools) tool.hidden = false;
  const copy = brief.cloneNode(true);
  for (const tool of copy.querySelectorAll('[data-screen]')) tool.remove();
  for (const link of copy.querySelectorAll('a')) link.href = new URL(link.getAttribute('href'), location).href;
  for (const table of copy.querySelectorAll('table')) table.setAttribute('border', '1');
  for (const element of copy.querySelectorAll('[class]')) element.removeAttribute('class');
  return { text: `${text}\n${location.href}`, html: `${copy.innerHTML}<p>${escapeHtml(location.href)}</p>` };
}

for (const button of document.querySelectorAll('button[data-copy-brief]')) offer(button, partsOfBrief);
// What stands before a button is copied; one that stands alone in the panel copies its address.
const panel = document.querySelector('[itemscope]');
const address = () => panel.querySelector('code').textContent;
for (const button of document.querySelectorAll('button[data-copy]'))
  offer(button, () => ({ text: button.previousElementSibling?.textContent ?? address() }));
for (const button of document.querySelectorAll('button[data-copy-table]')) {
  const section = button.closest('section');
  if (section?.querySelector('table[data-table]')) offer(button, () => partsOfTables(section));
}

const inWechat = /MicroMessenger/i.test(navigator.userAgent);

// The system's share sheet; WeChat's own menu does that inside WeChat. A reader who closes the sheet has not failed.
for (const button of document.querySelectorAll('button[data-share]')) {
  if (!navigator.share || inWechat) break;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.share({ title: panel.querySelector('[itemprop=name]').content, url: address() }).catch(() => {});
  });
}

// WeChat cannot print.
for (const button of document.querySelectorAll('button[data-print]')) {
  if (!window.print || inWechat) break;
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// What only a reader inside WeChat needs to know.
if (inWechat) {
  document.documentElement.dataset.inWechat = '';
  for (const note of document.querySelectorAll('[data-wechat]')) note.hidden = false;
}

// Keeps the list of /brief in this tab, so that 加入材料 on another page adds to it. Without this every link opens the page
// with its one thing, and the page's own links and form carry the list.
const mostInBrief = 12;

function readKept() {
  try {
    const kept = JSON.parse(sessionStorage.getItem('brief') ?? '[]');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : [];
  } catch {
    return [];
  }
}

function keepBrief(keys) {
  try {
    sessionStorage.setItem('brief', JSON.stringify(keys));
    return true;
  } catch {
    return false;
  }
}

const briefOf = (keys) => `/brief?${keys.map((key) => `add=${encodeURI(key)}`).join('&')}`;

// What a link adds by itself: its address says it, until this file writes another; a type of practices in one word, which
// stands for those named above it.
const addedBy = (link) =>
  new URLSearchParams(link.search)
    .getAll('add')
    .flatMap((key) =>
      key.includes('/t-')
        ? [...(link.closest('section')?.querySelectorAll('[id^=p-]') ?? [])].map(({ id }) => key.replace(/t-.*/, id))
        : key,
    );

// Links that add something carry what the tab holds already.
function carry() {
  const kept = readKept();
  for (const link of document.querySelectorAll('a[data-add]')) {
    link.dataset.add ||= addedBy(link).join(' ');
    const added = link.dataset.add.split(' ').filter((key) => !kept.includes(key));
    const isFull = kept.length + added.length > mostInBrief;
    link.href = briefOf(isFull && kept.length > 0 ? kept : [...kept, ...added]);
    if (added.length === 0) link.textContent = '已在材料里，去看看';
    else if (isFull && kept.length > 0) link.textContent = `材料最多${mostInBrief}项，去看看`;
    else if (kept.length > 0) link.textContent = `加入材料（已有${kept.length}项）`;
  }
}

// The page itself: its list is what the tab holds from now on; an empty one offers what the tab still holds.
const brief = document.querySelector('[data-brief-keys]');
const gathered = brief?.dataset.briefKeys.split(' ').filter(Boolean) ?? [];
const note = brief?.querySelector(gathered.length > 0 ? '[data-kept]' : '[data-back]');
if (gathered.length > 0 && keepBrief(gathered)) note.hidden = false;
if (brief && gathered.length === 0 && readKept().length > 0) {
  note.querySelector('a').href = briefOf(readKept());
  note.hidden = false;
}
for (const link of document.querySelectorAll('[data-brief] a[href="/brief"]'))
  link.addEventListener('click', () => keepBrief([]));

carry();
addEventListener('pageshow', carry);

// Pages are fetched when a finger or pointer rests on a link to them; lib/server/finish/add-speculation.ts explains the
// text, which the policy of every page knows by its hash.
const rules = document.createElement('script');
rules.type = 'speculationrules';
rules.text =
  '{"prefetch":[{"where":{"selector_matches":"a:not([href*=\'.\'],[href*=\'?\'])"},"eagerness":"moderate"}]}';
document.body.append(rules);
