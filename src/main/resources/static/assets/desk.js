// The desk's keys and evidence highlighting; what the composer does is in answer.js. No framework: htmx fetches the parts of a page.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector) => document.querySelector(selector);
  const typing = (target) => target.matches('input:not([type=checkbox]), textarea, select');

  // Queue: a selected row that survives being fetched again
  let at = null;
  const rows = () => all('tr[data-case]');
  const select = (row) => {
    rows().forEach((each) => each.classList.toggle('at', each === row));
    at = row ? row.dataset.case : null;
    if (row) { row.scrollIntoView({ block: 'nearest' }); row.focus({ preventScroll: true }); }
  };
  const step = (by) => {
    const list = rows();
    if (!list.length) return;
    const index = list.findIndex((row) => row.dataset.case === at);
    select(list[Math.max(0, Math.min(list.length - 1, index + by))]);
  };
  const showTab = () => one('.tabs [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  showTab();
  document.addEventListener('htmx:afterSwap', () => {
    showTab();
    const row = rows().find((each) => each.dataset.case === at);
    if (!row) return;
    row.classList.add('at');
    if (document.activeElement === document.body) row.focus({ preventScroll: true });
  });
  const back = one('#undo-form');
  if (back) back.elements.back.value = location.pathname + location.search;
  const post = (path) => {
    const token = one('input[name=_csrf]');
    const form = document.createElement('form');
    form.method = 'post'; form.action = path;
    form.append(token.cloneNode());
    document.body.append(form);
    form.submit();
  };

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && typing(event.target)) { event.target.blur(); return; }
    if (event.key === 'Enter' && event.ctrlKey && event.target.closest('#reply')) { event.preventDefault(); one('#preview').click(); return; }
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const focus = (selector) => { const field = one(selector); if (field) { event.preventDefault(); const fold = field.closest('details'); if (fold) fold.open = true; field.focus(); } };
    switch (event.key) {
      case 'j': step(1); break;
      case 'k': step(-1); break;
      case 'Enter': if (at && event.target.closest('tr[data-case], body') && !event.target.closest('a, button')) location.href = '/cases/' + at; break;
      case 'g': location.href = '/queue/next'; break;
      case 'z': (one('#undo') || one('#call-back'))?.click(); break;
      case 't': if (one('#bulk:not([hidden])')) break; if (one('#take')) one('#take').click(); else if (at) post('/cases/' + at + '/take'); break;
      case 'r': focus('#answer'); break;
      case 'n': focus('#note'); break;
      case 'd': if (one('#start')) { event.preventDefault(); one('#start').click(); } break;
      case '/': focus('#search'); break;
      case 'u': location.href = '/queue'; break;
      case '?': if (one('#keys')) one('#keys').showModal(); break;
    }
  });
  document.addEventListener('click', (event) => { if (event.target.closest('[data-keys]')) one('#keys').showModal(); });

  // What htmx could not fetch is said, with what to do; the next success takes it back
  const trouble = one('#trouble');
  const say = (text) => { trouble.textContent = text; trouble.hidden = !text; };
  document.addEventListener('htmx:responseError', (event) => say(
    event.detail.xhr.status === 401 ? 'You are signed out. Sign in again in another tab, then go on here; your draft is kept.'
      : event.detail.xhr.status === 403 ? 'This page was open for too long. Reload it; your draft is kept.'
        : 'The server could not do that (' + event.detail.xhr.status + '). Try again; if it fails again, reload the page.'));
  document.addEventListener('htmx:sendError', () => say('No connection to the server. It is tried again by itself.'));
  document.addEventListener('htmx:afterOnLoad', (event) => { if (event.detail.xhr.status < 400) say(''); });

  // Evidence: a suggestion shows its words in the mail, words show their suggestions
  const light = (codes) => {
    all('mark').forEach((mark) => mark.classList.toggle('on', mark.dataset.codes.split(' ').some((code) => codes.includes(code))));
    all('.suggestion').forEach((each) => each.classList.toggle('on', codes.includes(each.dataset.code)));
  };
  const enlighten = (event) => {
    const suggestion = event.target.closest?.('.suggestion');
    const mark = event.target.closest?.('mark');
    light(suggestion ? [suggestion.dataset.code] : mark ? mark.dataset.codes.split(' ') : []);
  };
  document.addEventListener('mouseover', enlighten);
  document.addEventListener('focusin', enlighten);

  // Demo inbox: new mails are put in front; what is open or being typed stays as it is
  document.addEventListener('htmx:afterRequest', (event) => {
    const inbox = event.target;
    if (inbox.id !== 'inbox' || !event.detail.successful) return;
    const fetched = new DOMParser().parseFromString(event.detail.xhr.responseText, 'text/html');
    const known = new Set(all('[data-mail]', inbox).map((mail) => mail.dataset.mail));
    const fresh = all('[data-mail]', fetched).filter((mail) => !known.has(mail.dataset.mail));
    if (fresh.length) all('.empty', inbox).forEach((each) => each.remove());
    fresh.reverse().forEach((mail) => inbox.prepend(document.adoptNode(mail)));
  });

  // Uploads: what is too large is said before it is sent
  document.addEventListener('submit', (event) => {
    const limit = Number(event.target.dataset.limit);
    if (!limit) return;
    const size = all('input[type=file]', event.target).flatMap((field) => [...field.files]).reduce((sum, file) => sum + file.size, 0);
    if (size < limit) return;
    event.preventDefault();
    say('These files are larger than ' + Math.floor(limit / 1048576) + ' MB together. Send them in several parts or use the command catalog import.');
    trouble.scrollIntoView({ block: 'nearest' });
  });
})();
