// The queue: marking cases with ranges, actions on them, and updates that do not move what is under the pointer.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector) => document.querySelector(selector);
  const marked = new Set();
  let last = null;
  const boxes = () => all('.mark-case');

  const show = () => {
    boxes().forEach((box) => { box.checked = marked.has(box.value); box.closest('tr').classList.toggle('marked', box.checked); });
    one('#bulk').hidden = marked.size === 0;
    one('#marked').textContent = marked.size;
    const whole = one('#mark-all');
    if (whole) whole.checked = boxes().length > 0 && boxes().every((box) => box.checked);
  };
  const mark = (number, on, range) => {
    const list = boxes().map((box) => box.value);
    const from = range && last !== null ? list.indexOf(last) : -1;
    const to = list.indexOf(number);
    const numbers = from < 0 ? [number] : list.slice(Math.min(from, to), Math.max(from, to) + 1);
    numbers.forEach((each) => (on ? marked.add(each) : marked.delete(each)));
    last = number;
    show();
  };
  const unmark = () => { marked.clear(); last = null; show(); };

  document.addEventListener('click', (event) => {
    const box = event.target.closest('.mark-case');
    if (box) { mark(box.value, box.checked, event.shiftKey); return; }
    if (event.target.id === 'mark-all') { boxes().forEach((each) => (event.target.checked ? marked.add(each.value) : marked.delete(each.value))); show(); return; }
    if (event.target.closest('#unmark')) { unmark(); return; }
    const button = event.target.closest('[data-action]');
    if (button) send(button.dataset.action, button.dataset.from ? one(button.dataset.from).value : '');
  });
  const send = (action, value) => {
    const form = one('#bulk');
    form.elements.cases.value = [...marked].join(',');
    form.elements.action.value = action;
    form.elements.value.value = value;
    form.submit();
  };

  document.addEventListener('keydown', (event) => {
    const typing = event.target.matches('input:not([type=checkbox]), textarea, select');
    if (event.key === 'Enter' && event.target.id === 'bulk-tag') { event.preventDefault(); send('tag', event.target.value); return; }
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && marked.size) unmark();
    const row = one('tr.at');
    if ((event.key === 'x' || event.key === 'X') && row) mark(row.dataset.case, event.key === 'X' || !marked.has(row.dataset.case), event.shiftKey);
    if (event.key === 't' && marked.size) send('take', '');
    if (event.key === '.') fresh();
  });

  // What changed is shown at once where nothing moves; where lines would move under the pointer, a notice offers it
  let pointing = false, wanted = false;
  const area = one('#rows');
  area.addEventListener('pointermove', (event) => { if (event.movementX || event.movementY) pointing = true; });
  area.addEventListener('pointerleave', () => { pointing = false; });
  const numbers = (root) => all('tr[data-case]', root).map((row) => row.dataset.case);
  const fresh = () => { wanted = true; window.htmx.trigger(area, 'fresh'); };
  one('#show-fresh').addEventListener('click', fresh);
  document.addEventListener('htmx:beforeSwap', (event) => {
    if (event.detail.target !== area) return;
    const fetched = new DOMParser().parseFromString(event.detail.xhr.responseText, 'text/html');
    const now = numbers(area), next = numbers(fetched);
    const moves = now.join() !== next.join();
    const busy = pointing || marked.size > 0 || one('tr.at');
    if (!moves || !busy || wanted) { wanted = false; one('#fresh').hidden = true; return; }
    event.detail.shouldSwap = false;
    patch(fetched);
    const added = next.filter((number) => !now.includes(number)).length;
    one('#fresh span').textContent = added ? added + (added === 1 ? ' case more' : ' cases more') + ' in this view.' : 'The order of this view has changed.';
    one('#fresh').hidden = false;
  });
  const patch = (fetched) => {
    const tabs = fetched.querySelector('.tabs');
    if (tabs) one('#rows .tabs').innerHTML = tabs.innerHTML;
    all('tr[data-case]', area).forEach((row) => {
      const newer = fetched.querySelector('tr[data-case="' + row.dataset.case + '"]');
      if (newer) {
        const at = row.classList.contains('at');
        row.className = newer.className;
        row.classList.toggle('at', at);
        row.innerHTML = newer.innerHTML;
      }
      row.classList.toggle('gone', !newer);
    });
    show();
  };
  document.addEventListener('htmx:afterSwap', (event) => { if (event.detail.target === area) show(); });
  show();
})();
