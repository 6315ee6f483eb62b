// Shows the buttons of a page that need a script and makes them work. Without this file the address stands there to be
// selected, and the table can be downloaded.
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Older WebViews and plain http have no clipboard API.
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }
}

// A table as tab-separated text, which Excel and WPS paste into cells; its caption and the page's address go along.
function textOfTable(table) {
  const cell = ({ textContent }) => textContent.replace(/\s+/g, ' ').trim();
  const rows = [...table.rows].map((row) => [...row.cells].map(cell).join('\t'));
  const caption = table.caption ? cell(table.caption) : '';
  return [...rows, caption, document.querySelector('link[rel=canonical]')?.href ?? location.href].join('\n');
}

function offer(button, text) {
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await copy(text());
    button.textContent = '已复制';
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
}

for (const button of document.querySelectorAll('button[data-copy]')) offer(button, () => button.dataset.copy);
for (const button of document.querySelectorAll('button[data-copy-table]')) {
  const table = button.closest('section')?.querySelector('table[data-table]');
  if (table) offer(button, () => textOfTable(table));
}

const inWechat = /MicroMessenger/i.test(navigator.userAgent);

// The system's share sheet; WeChat's own menu does that inside WeChat. A reader who closes the sheet has not failed.
for (const button of document.querySelectorAll('button[data-share]')) {
  if (!navigator.share || inWechat) break;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.share({ title: button.dataset.title, url: button.dataset.share }).catch(() => {});
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
