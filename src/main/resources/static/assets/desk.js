// The desk's keys, evidence highlighting, picked codes and draft saving. No framework: htmx fetches the parts of a page.
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
      case 'z': if (one('#undo')) one('#undo').click(); break;
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

  const reply = one('#reply');
  if (!reply) return;
  const codes = one('#codes'), answer = one('#answer'), state = one('#draft-state');
  const picked = () => codes.value.split(',').map((code) => code.trim()).filter(Boolean);
  const plain = (code) => code.split(/[\s-]/)[0].toUpperCase();

  // Picked suggestions are the codes of the answer
  const tick = () => all('.pick').forEach((box) => { box.checked = picked().some((code) => plain(code) === plain(box.value)); });
  tick();
  codes.addEventListener('input', tick);
  document.addEventListener('htmx:afterSettle', (event) => { if (event.target.id === 'work' || event.target.closest?.('#work')) tick(); });
  document.addEventListener('change', (event) => {
    if (!event.target.matches('.pick')) return;
    const others = picked().filter((code) => plain(code) !== plain(event.target.value));
    codes.value = (event.target.checked ? [...others, event.target.value] : others).join(', ');
    saveSoon();
  });
  one('#prefill').addEventListener('click', () => {
    const lines = picked().map((code) => {
      const suggestion = all('.suggestion').find((each) => each.dataset.code === plain(code));
      return '- **' + code + '**' + (suggestion ? ': ' + suggestion.dataset.reason : '');
    });
    answer.value = [answer.value.trimEnd(), lines.join('\n')].filter(Boolean).join('\n\n');
    saveSoon();
  });
  document.addEventListener('click', (event) => {
    const ask = event.target.closest('[data-ask]');
    if (!ask) return;
    answer.value = [answer.value.trimEnd(), '- ' + ask.dataset.ask].filter(Boolean).join('\n');
    one('#ask-back').checked = true;
    showKind();
    saveSoon();
  });

  // A draft fills the composer when it is asked for; what stands there is given up only after a yes
  document.addEventListener('click', async (event) => {
    const start = event.target.closest('[data-start]');
    if (!start) return;
    try {
      const response = await fetch(start.dataset.start, { headers: { Accept: 'application/json' } });
      if (response.status === 404) { say('There is no draft: the question has not been read yet.'); return; }
      if (!response.ok || response.redirected) throw new Error();
      const draft = await response.json();
      if (answer.value.trim() && !confirm('Replace what is written in the reply by the draft?')) return;
      answer.value = draft.text;
      if (draft.codes.length) codes.value = draft.codes.join(', ');
      tick();
      saveSoon();
      answer.focus();
      answer.setSelectionRange(0, 0);
      answer.scrollTop = 0;
      state.textContent = 'This is a draft by a machine. Read and change it before it goes out.';
    } catch { say('The draft could not be fetched. Try again, or reload the page.'); }
  });

  // An answer or a question back: the button says which, the preview shows it
  const showKind = () => {
    const kind = one('[name=action]:checked');
    one('#send').textContent = kind.dataset.send;
    one('#then').textContent = kind.dataset.then;
  };
  reply.addEventListener('change', (event) => {
    if (event.target.name !== 'action') return;
    showKind();
    if (one('#preview-card')) one('#preview').click();
  });
  showKind();

  // Drafts are kept on the server
  let timer = null, sending = false;
  const save = async () => {
    timer = null;
    if (sending) return;
    try {
      const response = await fetch(reply.dataset.draft, { method: 'POST', body: new URLSearchParams(new FormData(reply)), keepalive: true });
      state.textContent = response.ok && !response.redirected ? 'Draft saved ' + new Date().toTimeString().slice(0, 5) : 'Draft not saved: sign in again in another tab, then go on writing.';
    } catch { state.textContent = 'Draft not saved: no connection. It is tried again as you write.'; }
  };
  const saveSoon = () => {
    const stale = one('#preview-card .stale');
    if (stale) stale.hidden = false;
    clearTimeout(timer);
    timer = setTimeout(save, 1500);
  };
  reply.addEventListener('input', saveSoon);
  reply.addEventListener('focusout', () => { if (timer) { clearTimeout(timer); save(); } });
  reply.addEventListener('submit', () => { sending = true; clearTimeout(timer); });
})();
