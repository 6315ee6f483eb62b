// Shows the copy buttons of a page and makes them work; without this file the address stands there to be selected.
for (const button of document.querySelectorAll('button[data-copy]')) {
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
    } catch {
      // Older WebViews and plain http have no clipboard API.
      const field = document.createElement('textarea');
      field.value = button.dataset.copy;
      document.body.append(field);
      field.select();
      document.execCommand('copy');
      field.remove();
    }
    button.textContent = '已复制';
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
}
