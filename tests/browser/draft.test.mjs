// What is written is not lost: by reloading, by leaving, by a page that was sent back. Needs JavaScript.
import assert from 'node:assert/strict';
import { after, before, beforeEach, afterEach, test } from 'node:test';
import { openPhone, startBrowser } from './support/browser.mjs';
import { startServer } from './support/server.mjs';
import { photo } from './support/photo.mjs';
import { addPhoto, fill, openForm, priya, report, reported, send, signIn } from './support/steps.mjs';

let server;
let browser;
let phone;
let page;
before(async () => { [server, browser] = await Promise.all([startServer(), startBrowser()]); });
after(async () => { await browser?.close(); await server?.stop(); });
beforeEach(async () => {
  phone = await openPhone(browser, { origin: server.origin });
  page = phone.page;
  await signIn(page, server);
  await openForm(page, server);
});
afterEach(async () => {
  assert.deepEqual(phone.faults, []);
  await phone.context.close();
});

test('A reloaded form has its words again, and says so', async () => {
  await fill(page, { ...priya, description: 'Half a report' });
  const key = await page.inputValue('[name=submission_key]');
  await page.reload();
  assert.equal(await page.inputValue('[name=description]'), 'Half a report');
  assert.equal(await page.inputValue('[name=reporter_name]'), priya.reporter_name);
  assert.equal(await page.inputValue('[name=submission_key]'), key);
  assert.equal(await page.locator('form [role=status]').count(), 1);
});

test('A draft belongs to its own form', async () => {
  await fill(page, { description: 'Half a report' });
  await openForm(page, server, 1);
  assert.equal(await page.inputValue('[name=description]'), '');
});

test('A sent report leaves no draft', async () => {
  await report(page, server, { description: 'A whole report' });
  await openForm(page, server);
  assert.equal(await page.inputValue('[name=description]'), '');
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
});

test('A report whose answer got lost counts once when it is sent again', async () => {
  await fill(page, { ...priya, description: 'Sent on a bad Wi-Fi' });
  await page.route('**/report/**', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    await route.fetch({ maxRedirects: 0 });
    return route.abort('connectionreset');
  });
  await send(page);
  await page.waitForURL('chrome-error://chromewebdata/');
  await page.unroute('**/report/**');
  await openForm(page, server);
  assert.equal(await page.inputValue('[name=description]'), 'Sent on a bad Wi-Fi');
  await send(page);
  const first = await reported(page);
  const next = await report(page, server);
  assert.equal(Number(next.number.slice(-4)), Number(first.number.slice(-4)) + 1);
  phone.faults.length = 0; // the reset connection itself
});

test('A photo can be taken back, and a second choice adds to the first', async () => {
  await addPhoto(page, 'one.jpg');
  await page.waitForSelector('.shots canvas');
  await addPhoto(page, 'two.jpg');
  await page.waitForSelector('.shots li:nth-child(2)');
  assert.equal(await page.evaluate(() => document.querySelector('[name=photo]').files.length), 2);
  await page.click('.shots .b');
  assert.deepEqual(await page.evaluate(() => [...document.querySelector('[name=photo]').files].map((file) => file.name)),
    ['two.jpg']);
});

test('A session that ended while a large photo was chosen keeps the words', async () => {
  await fill(page, { ...priya, description: 'With a large photo' });
  const noise = await page.evaluate(() => new Promise((done) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 700;
    const context = canvas.getContext('2d');
    const pixels = context.createImageData(700, 700);
    for (let i = 0; i < pixels.data.length; ++i) pixels.data[i] = i % 4 === 3 ? 255 : Math.random() * 256;
    context.putImageData(pixels, 0, 0);
    done(canvas.toDataURL('image/jpeg', 0.9).split(',')[1]);
  }));
  await page.setInputFiles('[name=photo]', { name: 'large.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(noise, 'base64') });
  await page.waitForSelector('.shots canvas');
  await phone.context.clearCookies({ name: /session/ });
  await send(page);
  await page.waitForLoadState();
  if (await page.locator('#pin').count() === 0)
    await page.goto(server.origin + server.path);
  await page.fill('#pin', server.pin);
  await page.click('form .p');
  if (await page.locator('#report').count() === 0)
    await openForm(page, server);
  assert.equal(await page.inputValue('[name=description]'), 'With a large photo');
});

// 13 MB that begin like a photo, which no script can make smaller.
const huge = { name: 'huge.jpg', mimeType: 'image/jpeg', buffer: Buffer.concat([photo().buffer.subarray(0, 20),
  Buffer.alloc(13 * 1024 * 1024, 'x')]) };

for (const javaScript of [true, false]) {
  test(`A photo that is too large leaves the words, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
    const other = await openPhone(browser, { origin: server.origin, javaScript });
    await signIn(other.page, server);
    await openForm(other.page, server);
    await fill(other.page, { ...priya, description: 'Beside a huge photo' });
    await other.page.setInputFiles('[name=photo]', huge);
    await send(other.page);
    await other.page.waitForSelector('#e-photo');
    assert.equal(await other.page.inputValue('[name=description]'), 'Beside a huge photo');
    assert.equal(await other.page.inputValue('[name=reporter_name]'), priya.reporter_name);
    await send(other.page);
    const { path } = await reported(other.page);

    await other.page.goto(server.origin + path);
    await fill(other.page, { description: 'And an answer beside one' });
    await other.page.setInputFiles('[name=photo]', huge);
    await send(other.page);
    await other.page.waitForSelector('#e-photo');
    assert.equal(await other.page.inputValue('[name=description]'), 'And an answer beside one');
    await send(other.page);
    await other.page.waitForSelector('.note.ok');
    await other.context.close();
  });
}
