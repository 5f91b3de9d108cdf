// Hostile text in every field, address and file name; every page that shows it again is opened. No script of it may run,
// not even one that our content security policy would have stopped.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startAddresses } from './support/addresses.mjs';
import { openPhone, startBrowser } from './support/browser.mjs';
import { payloads } from './support/payloads.mjs';
import { startServer } from './support/server.mjs';
import { fill, openForm, priya, reported, send, signIn } from './support/steps.mjs';

const reportsOfPhone = 5; // what the portal takes from one session at once
let server;
let addresses;
let browser;
let phone;
let page;
const ran = [];
before(async () => {
  server = await startServer();
  addresses = await startAddresses(server.origin);
  browser = await startBrowser([addresses.browserArgument]);
  phone = await openPhone(browser, { origin: server.origin });
  page = phone.page;
  await phone.context.exposeFunction('xss', () => ran.push(page.url()));
  page.on('dialog', (dialog) => { ran.push(dialog.message()); dialog.dismiss(); });
  await signIn(page, server);
});
after(async () => { await browser?.close(); await addresses?.stop(); await server?.stop(); });

/// Goes on as somebody else, elsewhere.
async function takeAnotherPhone() {
  addresses.next();
  await phone.context.clearCookies();
  await signIn(page, server);
}

const next = (all, index) => all[index % all.length];

/// Fails when anything ran, when the policy had to stop anything, or when a text became an element.
async function assertHarmless(text) {
  assert.deepEqual(ran, [], text);
  const { violations, odd } = await page.evaluate(() => ({
    violations: window.seen.violations,
    odd: document.querySelectorAll('script:not([src]), iframe, object, embed, video, math, [onerror], [onload], [onfocus]').length,
  }));
  assert.deepEqual(violations, [], text);
  assert.equal(odd, 0, text);
}

test('An unescaped payload would be noticed', async () => {
  await page.setContent(payloads[0], { waitUntil: 'commit' });
  await page.evaluate(() => window.xss());
  assert.equal(ran.length, 1);
  ran.length = 0;
  await assert.rejects(assertHarmless('bare'));
});

// Five at a time: title, words, name, telephone number and e-mail address of one form that comes back with an error.
test('Text in the fields of a form that comes back', async () => {
  for (let i = 0; i < payloads.length; i += 5) {
    await openForm(page, server, -1);
    await page.evaluate(() => { document.querySelector('#report').noValidate = true; });
    const fields = ['title', 'description', 'reporter_name', 'reporter_phone', 'reporter_email'];
    await fill(page, Object.fromEntries(fields.map((name, k) => [name, next(payloads, i + k)])));
    await send(page);
    await page.waitForSelector('#errors');
    await assertHarmless(next(payloads, i));
    assert.equal(await page.inputValue('[name=description]'), next(payloads, i + 1));
  }
});

// Four at a time: title, words and name of a case, and the answer on its status page; then the device page lists all titles.
test('Text in cases and answers, where they are shown', async () => {
  for (let i = 0; i < payloads.length; i += 4) {
    if (i % (4 * reportsOfPhone) === 0) await takeAnotherPhone();
    await openForm(page, server, -1);
    const [title, description, name, answer] = [0, 1, 2, 3].map((k) => next(payloads, i + k));
    await fill(page, { ...priya, title, description, reporter_name: name, reporter_email: '' }); // over the draft
    await send(page);
    await reported(page);
    await assertHarmless(title);
    await page.click('.card .p');
    await fill(page, { description: answer });
    await send(page);
    await page.waitForSelector('.note.ok');
    await assertHarmless(answer);
  }
  await page.goto(server.origin + server.path);
  await page.click('summary');
  await assertHarmless('the device page');
});

test('Text in addresses', async () => {
  const places = [
    (text) => `/enter?code=${text}`,
    (text) => `/enter?lang=${text}`,
    (text) => `${server.path}?counted=${text}`,
    (text) => `/nothing/${text}`,
    (text) => `/d/${text}`,
    (text) => `/c/${text}`,
  ];
  for (const [i, text] of payloads.entries()) {
    await page.goto(server.origin + next(places, i)(encodeURIComponent(text)));
    await assertHarmless(text);
  }
});

test('Text in the names of photos and in cookies', async () => {
  await openForm(page, server);
  for (const text of payloads) {
    const name = `${text.replace(/\//g, '\u2215')}.jpg`;
    await page.setInputFiles('[name=photo]', { name, mimeType: 'image/jpeg', buffer: Buffer.from('no photo') });
    await page.waitForSelector('.shots .b');
    await assertHarmless(text);
    await page.click('.shots .b');
  }
  for (const text of payloads.filter((_, i) => i % 8 === 0)) {
    await phone.context.addCookies([{ name: 'lang', value: encodeURIComponent(text), url: server.origin }]);
    await page.goto(`${server.origin}/enter`);
    await assertHarmless(text);
  }
});

test('Text in a draft that is restored', async () => {
  await openForm(page, server, -1);
  await fill(page, { title: payloads[0], description: payloads[2], reporter_name: payloads[100] });
  await page.reload();
  assert.equal(await page.inputValue('[name=title]'), payloads[0]);
  await assertHarmless('a draft');
});

test('There were enough of them', () => {
  console.log(`${payloads.length} payloads`);
  assert.ok(new Set(payloads).size >= 200);
});
