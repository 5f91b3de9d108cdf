// Everything here is an extra: each page works without it.
(() => {
  'use strict';
  const longestSide = 2048;
  const largeFile = 1500000;
  const draftLife = 24 * 3600 * 1000;
  const draftPrefix = 'draft:';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  document.documentElement.classList.add('js');
  document.getElementById('errors')?.focus();

  // Browsers without storage, or with it switched off, throw.
  const store = {
    read(key) { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
    write(key, value) { try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* no draft then */ } },
    forgetDrafts(isOld) {
      try {
        for (const key of Object.keys(localStorage))
          if (key.startsWith(draftPrefix) && isOld(this.read(key))) localStorage.removeItem(key);
      } catch { /* nothing kept */ }
    },
  };

  // A large photo is made smaller here, so that it goes through a bad Wi-Fi. What can't be read is sent as it is.
  async function prepared(file) {
    let picture;
    try { picture = await createImageBitmap(file); } catch { return { file }; }
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    if (scale === 1 && file.size < largeFile) return { file, picture };
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
    if (!blob || blob.size >= file.size) return { file, picture };
    const name = file.name.replace(/\.\w+$/, '') + '.jpg';
    return { file: new File([blob], name, { type: 'image/jpeg' }), picture };
  }

  function preview(picture) {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 224;
    const side = Math.min(picture.width, picture.height);
    canvas.getContext('2d').drawImage(picture, (picture.width - side) / 2, (picture.height - side) / 2,
      side, side, 0, 0, 224, 224);
    return canvas;
  }

  function photos(input) {
    const list = input.closest('.q').querySelector('.shots');
    const kept = list.children.length;
    let shots = [];
    function hand() {
      const transfer = new DataTransfer();
      for (const shot of shots) transfer.items.add(shot.file);
      input.files = transfer.files;
    }
    function show(shot) {
      const item = document.createElement('li');
      item.append(shot.picture ? preview(shot.picture) : shot.file.name);
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'b';
      button.textContent = input.dataset.remove;
      button.setAttribute('aria-label', input.dataset.remove + ' ' + shot.file.name);
      button.addEventListener('click', () => {
        shots = shots.filter((other) => other !== shot);
        item.remove();
        hand();
        input.focus();
      });
      item.append(button);
      list.append(item);
    }
    input.addEventListener('change', () => {
      const files = [...input.files].slice(0, Math.max(0, input.dataset.limit - kept - shots.length));
      input.form.waiting = (async () => {
        for (const file of files) {
          const shot = await prepared(file);
          shots.push(shot);
          show(shot);
        }
        hand();
      })();
    });
  }

  // A photo that the server still prepares has a stand-in until then.
  function soon(image) {
    let left = 30;
    async function look() {
      const answer = await fetch(image.src).catch(() => null);
      const isThere = answer?.ok && answer.headers.get('content-type') !== 'image/svg+xml';
      if (isThere) image.src += '?ready';
      else if (--left) setTimeout(look, 1000);
    }
    setTimeout(look, 500);
  }

  function draft(form) {
    const key = draftPrefix + form.dataset.draft;
    const fields = () => all('input, textarea', form)
      .filter((field) => !['hidden', 'file', 'radio', 'checkbox'].includes(field.type));
    const submission = form.elements.submission_key;
    const kept = store.read(key);
    // What the server sent back is newer than the draft.
    if (kept && !fields().some((field) => field.value)) {
      for (const field of fields()) field.value = kept.values[field.name] ?? '';
      // It may have arrived although no answer came back: with the same key it still counts once.
      submission.value = kept.submission;
      const note = document.createElement('p');
      note.className = 'm';
      note.setAttribute('role', 'status');
      note.textContent = form.dataset.restored;
      form.lastElementChild.before(note);
    }
    form.addEventListener('input', () => {
      const values = Object.fromEntries(fields().map((field) => [field.name, field.value]));
      store.write(key, { at: Date.now(), submission: submission.value, values });
    });
  }

  function sendOnce(form) {
    const button = form.lastElementChild;
    const words = button.textContent;
    let isSending = false;
    form.addEventListener('submit', async (event) => {
      if (isSending) return event.preventDefault();
      if (event.submitter?.name) return undefined;
      isSending = true;
      button.textContent = form.dataset.sending;
      if (form.waiting) {
        event.preventDefault();
        await form.waiting;
        form.submit();
      }
      return undefined;
    });
    addEventListener('pageshow', () => {
      isSending = false;
      button.textContent = words;
    });
  }

  async function showFresh() {
    const answer = await fetch(location.href);
    if (!answer.ok) throw new Error(answer.statusText);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const id of ['live-state', 'live-timeline']) {
      const fresh = page.getElementById(id);
      if (fresh) document.getElementById(id).replaceChildren(...fresh.childNodes);
    }
  }

  // Asks until the case is gone; a server in trouble is asked less and less often.
  function live(state) {
    let wait = 5000;
    async function look() {
      try {
        if (!document.hidden) {
          const answer = await fetch(state.dataset.live);
          if (answer.status === 404 || answer.status === 410) return;
          const version = (await answer.text()).trim();
          if (answer.ok && version !== state.dataset.version) {
            await showFresh();
            state.dataset.version = version;
          }
          wait = answer.ok ? 5000 : Math.min(wait * 2, 120000);
        }
      } catch {
        wait = Math.min(wait * 2, 120000);
      }
      setTimeout(look, wait);
    }
    setTimeout(look, wait);
  }

  const wasSent = document.querySelector('[data-sent]');
  store.forgetDrafts((kept) => wasSent || !kept || Date.now() - kept.at > draftLife);
  all('input[type=file]').forEach(photos);
  all('form[data-draft]').forEach((form) => { draft(form); sendOnce(form); });
  all('[data-soon]').forEach(soon);
  all('[data-live]').forEach(live);
})();
