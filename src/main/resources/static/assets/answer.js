// The composer of a case: picked codes, drafts kept on the server, lock, files, saved replies, preview, calling back.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector) => document.querySelector(selector);
  const typing = (target) => target.matches('input:not([type=checkbox]), textarea, select');
  const trouble = one('#trouble');
  const say = (text) => { trouble.textContent = text; trouble.hidden = !text; };

  // An answer that waits: seconds until it leaves
  const pending = one('#pending');
  if (pending) {
    const left = one('[data-until]');
    const tell = () => { left.textContent = Math.max(0, Math.ceil((new Date(left.dataset.until) - Date.now()) / 1000)) + ' s'; };
    if (left) { tell(); setInterval(tell, 500); }
    // a note that is being written is not thrown away for a fresh page
    document.addEventListener('htmx:beforeOnLoad', (event) => {
      if (event.target === pending && one('#note')?.value.trim()) event.preventDefault();
    });
  }

  const reply = one('#reply');
  if (!reply) return;
  const field = (name) => reply.elements[name];
  const codes = one('#codes'), answer = one('#answer'), state = one('#draft-state'), conflict = one('#conflict');
  const picked = () => codes.value.split(',').map((code) => code.trim()).filter(Boolean);
  const plain = (code) => code.split(/[\s-]/)[0].toUpperCase();
  const put = (text) => { answer.value = text; saveSoon(); };

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
      const reason = all('.suggestion').find((each) => each.dataset.code === plain(code))?.dataset.reason;
      return '- **' + code + '**' + (reason && reason !== 'named in the question' ? ': ' + reason : '');
    });
    put([answer.value.trimEnd(), lines.join('\n')].filter(Boolean).join('\n\n'));
  });
  document.addEventListener('click', (event) => {
    const ask = event.target.closest('[data-ask]');
    if (!ask) return;
    put([answer.value.trimEnd(), '- ' + ask.dataset.ask].filter(Boolean).join('\n'));
    one('#ask-back').checked = true;
    showKind();
  });

  // A draft fills the composer when it is asked for; what stands there is given up only after a yes
  const mayReplace = () => !answer.value.trim() || confirm('Replace what is written in the reply by the draft?');
  document.addEventListener('click', async (event) => {
    const copy = event.target.closest('[data-copy-draft]');
    if (copy && mayReplace()) { codes.value = copy.dataset.codes; put(copy.closest('details').querySelector('pre').textContent); tick(); answer.focus(); }
    const start = event.target.closest('[data-start]');
    if (!start) return;
    try {
      const response = await fetch(start.dataset.start, { headers: { Accept: 'application/json' } });
      if (response.status === 404) { say('There is no draft: the question has not been read yet.'); return; }
      if (!response.ok || response.redirected) throw new Error();
      const draft = await response.json();
      if (!mayReplace()) return;
      if (draft.codes.length) codes.value = draft.codes.join(', ');
      tick();
      put(draft.text);
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
  reply.addEventListener('change', (event) => { if (event.target.name === 'action') { showKind(); saveSoon(); } });
  showKind();

  // Drafts are kept on the server; what could not be saved is tried again until it is
  let timer = null, dirty = false, saving = null, leaving = false;
  const token = (value) => {
    all('input[name=_csrf]').forEach((input) => { input.value = value; });
    const headers = JSON.parse(document.body.getAttribute('hx-headers') || '{}');
    Object.keys(headers).forEach((name) => { headers[name] = value; });
    document.body.setAttribute('hx-headers', JSON.stringify(headers));
  };
  const post = (extra) => {
    const form = new URLSearchParams(new FormData(reply));
    Object.entries(extra).forEach(([name, value]) => form.set(name, value));
    return fetch(reply.dataset.draft, { method: 'POST', body: form, headers: { Accept: 'application/json' } });
  };
  // a page that outlived its session gets a fresh token once somebody signed in again
  const renewed = async () => {
    const response = await fetch(reply.dataset.draft, { headers: { Accept: 'application/json' } });
    if (!response.ok || response.redirected) return false;
    token((await response.json()).token);
    return true;
  };
  const showConflict = (text, other) => {
    one('#other-text').textContent = text;
    one('#other-codes').textContent = other;
    conflict.hidden = false;
    state.textContent = 'Saved beside the other text. Decide which one stays.';
  };
  const attempt = async (extra) => {
    let response = await post(extra);
    if ((response.status === 403 || response.redirected) && await renewed()) response = await post(extra);
    if (response.redirected || response.status === 403 || response.status === 401) {
      state.textContent = 'Draft not saved: you are signed out. Sign in again in another tab; it is saved by itself then.';
      return false;
    }
    if (!response.ok && response.status !== 409) throw new Error();
    const draft = await response.json();
    if (response.status === 409 && !draft.conflict) throw new Error();
    if (draft.conflict) { showConflict(draft.text, draft.codes); return false; }
    field('version').value = draft.version;
    say('');
    state.textContent = draft.writer ? 'Draft saved. ' + draft.writer + ' is writing too.' : 'Draft saved ' + new Date().toTimeString().slice(0, 5);
    if (draft.writer && !one('.lock')) htmx.trigger('#lock', 'lock-changed');
    return true;
  };
  const save = async (extra = {}) => {
    clearTimeout(timer);
    timer = null;
    while (saving) await saving;
    if (!conflict.hidden && !extra.decided) return false;
    dirty = false;
    saving = attempt(extra).catch(() => {
      state.textContent = 'Draft not saved: no connection. It is tried again every few seconds.';
      return false;
    });
    const done = await saving;
    saving = null;
    if (!done && conflict.hidden) dirty = true;
    if (done && one('#preview-card')) preview();
    return done;
  };
  function saveSoon() {
    dirty = true;
    const stale = one('#preview-card .stale');
    if (stale) stale.hidden = false;
    clearTimeout(timer);
    timer = setTimeout(save, 1200);
  }
  reply.addEventListener('input', (event) => { if (event.target.name && event.target.name !== 'sendAt') saveSoon(); });
  reply.addEventListener('focusout', () => { if (timer) save(); });
  setInterval(() => { if (dirty && !timer && !saving) save(); }, 4000);
  window.addEventListener('online', () => { if (dirty) save(); });
  window.addEventListener('beforeunload', (event) => { if (dirty && !leaving) { save(); event.preventDefault(); } });

  // Two texts of one draft: one of them stays
  const decide = async () => { conflict.hidden = true; if (!await save({ decided: true })) conflict.hidden = false; };
  one('#keep-mine').addEventListener('click', decide);
  one('#take-other').addEventListener('click', () => { answer.value = one('#other-text').textContent; codes.value = one('#other-codes').textContent; tick(); decide(); });

  // What is sent is saved first, so that nothing is lost if the session is over
  reply.addEventListener('submit', async (event) => {
    if (leaving) return;
    event.preventDefault();
    if (!await save()) { state.textContent = 'Not sent. ' + state.textContent; return; }
    leaving = true;
    reply.submit();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey && event.shiftKey && event.target.closest('#reply')) { event.preventDefault(); event.stopPropagation(); reply.requestSubmit(); }
  }, true);

  // The preview is made of the saved draft, follows it, and remembers how it is looked at
  const view = { body: 'html', scheme: 'light' };
  const show = () => {
    const frame = one('#preview-card iframe');
    if (!frame) return;
    all('[name=preview-body]').forEach((each) => { each.checked = each.value === view.body; });
    all('[name=preview-scheme]').forEach((each) => { each.checked = each.value === view.scheme; });
    frame.hidden = view.body !== 'html';
    one('.mail-plain').hidden = view.body === 'html';
    one('#preview-card').classList.toggle('dark', view.scheme === 'dark');
    const source = frame.dataset.src + '?scheme=' + view.scheme + '&v=' + field('version').value;
    if (frame.getAttribute('src') !== source) frame.setAttribute('src', source);
  };
  const preview = () => htmx.ajax('POST', reply.dataset.preview, { source: '#reply', target: '#previewed', swap: 'innerHTML' }).then(show);
  one('#preview').addEventListener('click', async () => {
    if (one('#preview-card')) { await save(); return; }
    if (await save()) preview();
  });
  document.addEventListener('change', (event) => {
    if (event.target.name === 'preview-body') view.body = event.target.value;
    else if (event.target.name === 'preview-scheme') view.scheme = event.target.value;
    else return;
    show();
  });

  // Files: size is checked before a byte is sent
  one('#add-file').addEventListener('change', async (event) => {
    const limit = Number(reply.dataset.fileLimit);
    for (const file of event.target.files) {
      if (file.size > limit) { say(file.name + ' is larger than ' + Math.floor(limit / 1048576) + ' MB and cannot go with an answer.'); continue; }
      const response = await fetch(reply.dataset.files, { method: 'POST', body: file, headers: { 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.name), 'X-CSRF-TOKEN': field('_csrf').value } });
      if (!response.ok || response.redirected) { say('The file could not be added. Reload the page and try again; your draft is kept.'); continue; }
      one('#files').innerHTML = await response.text();
      htmx.process(one('#files'));
    }
    event.target.value = '';
    if (one('#preview-card')) preview();
  });

  // Saved replies: a slash at the start of a word opens the list
  const picker = one('#picker');
  let found = [], at = 0, slash = -1, asked = 0;
  const close = () => { picker.hidden = true; slash = -1; answer.setAttribute('aria-expanded', 'false'); answer.removeAttribute('aria-activedescendant'); };
  const mark = (index) => {
    at = (index + found.length) % found.length;
    all('[role=option]', picker).forEach((each, i) => each.setAttribute('aria-selected', i === at ? 'true' : 'false'));
    answer.setAttribute('aria-activedescendant', 'reply-' + at);
    picker.children[at].scrollIntoView({ block: 'nearest' });
  };
  const open = async (words) => {
    const mine = ++asked;
    const response = await fetch(reply.dataset.saved + '?' + new URLSearchParams({ q: words, codes: codes.value }), { headers: { Accept: 'application/json' } }).catch(() => null);
    if (mine !== asked) return;
    if (!response || !response.ok || response.redirected || slash < 0) { close(); return; }
    const replies = await response.json();
    if (mine !== asked || slash < 0) return;
    found = replies;
    if (!found.length) { close(); return; }
    picker.replaceChildren(...found.map((each, i) => {
      const option = document.createElement('li');
      option.id = 'reply-' + i;
      option.setAttribute('role', 'option');
      const name = document.createElement('strong');
      name.textContent = each.name;
      const rest = document.createElement('span');
      rest.className = 'hint';
      rest.textContent = (each.refusal ? 'refusal: ' : '') + each.text.replace(/\s+/g, ' ').slice(0, 110);
      option.append(name, ' ', rest);
      option.addEventListener('mousedown', (event) => { event.preventDefault(); insert(i); });
      return option;
    }));
    picker.hidden = false;
    answer.setAttribute('aria-expanded', 'true');
    mark(0);
  };
  const insert = (index) => {
    const text = found[index].text, end = answer.selectionStart;
    answer.setRangeText(text, slash, end, 'end');
    close();
    answer.focus();
    saveSoon();
  };
  answer.addEventListener('input', () => {
    const before = answer.value.slice(0, answer.selectionStart);
    const hit = /(^|\s)\/([\w -]{0,40})$/.exec(before);
    if (!hit) { close(); return; }
    slash = before.length - hit[2].length - 1;
    open(hit[2]);
  });
  answer.addEventListener('blur', close);
  answer.addEventListener('keydown', (event) => {
    if (picker.hidden) return;
    const keys = { ArrowDown: () => mark(at + 1), ArrowUp: () => mark(at - 1), Enter: () => insert(at), Tab: () => insert(at), Escape: close };
    if (!keys[event.key] || event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    keys[event.key]();
  });
  one('#open-picker').addEventListener('click', () => { answer.focus(); slash = answer.selectionStart; open(''); });
})();
