// Every page in light and dark, in English and German: sound, and pictured.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPhone, startBrowser } from './support/browser.mjs';
import { assertSound, takePictures } from './support/look.mjs';
import { startServer } from './support/server.mjs';
import { addPhoto, fill, openForm, priya, reported, send, typePin } from './support/steps.mjs';

let server;
let browser;
before(async () => { [server, browser] = await Promise.all([startServer(), startBrowser()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const rows = [['light', 'en'], ['dark', 'en'], ['light', 'de'], ['dark', 'de']];
const words = {
  en: { description: 'The lamp is red and it beeps three times.', title: 'A floor mark has come off', answer: 'Now the lamp is off.' },
  de: { description: 'Die Lampe leuchtet rot, und es piept dreimal.', title: 'Eine Bodenmarkierung hat sich gelöst',
    answer: 'Jetzt ist die Lampe aus.' },
};

// How each page is reached, in this order on one phone. The photo's page waits until it has been prepared.
const pages = [
  ['enter', (page) => page.goto(`${server.origin}/enter`)],
  ['enter-wrong', (page) => page.goto(`${server.origin}/enter?code=0000000000000`)],
  ['unknown-label', (page) => page.goto(`${server.origin}/d/0000000000000`)],
  ['not-found', (page) => page.goto(`${server.origin}/nothing/here`)],
  ['pin', (page) => page.goto(server.origin + server.path)],
  ['pin-wrong', (page) => typePin(page, server.wrongPin())],
  ['device', (page) => typePin(page, server.pin)],
  ['report', (page) => openForm(page, server)],
  ['report-errors', async (page, { description }) => {
    await fill(page, { description });
    await addPhoto(page);
    await page.waitForSelector('.shots canvas');
    await send(page);
    await page.waitForSelector('#errors');
  }],
  ['report-photo', async (page) => {
    await fill(page, priya);
    await addPhoto(page);
    await page.waitForSelector('.shots canvas');
  }],
  ['done', async (page) => {
    await send(page);
    await reported(page);
  }],
  ['case', async (page) => {
    await page.click('.card .p');
    await page.waitForSelector('.said img');
  }],
  ['photo', async (page) => {
    await page.click('.said a');
    await page.waitForFunction(() => document.querySelector('.large').naturalWidth > 0);
  }],
  ['case-answered', async (page, { answer }) => {
    await page.click('.crumb a');
    await fill(page, { description: answer });
    await send(page);
    await page.waitForSelector('.note.ok');
  }],
  ['case-empty-answer', async (page) => {
    await send(page);
    await page.waitForSelector('#e-description');
  }],
  ['me-too', async (page) => {
    await page.goto(server.origin + server.path);
    await page.locator('.cases button').first().click();
    await page.waitForSelector('.note.ok');
  }],
  ['report-free', async (page, { title }) => {
    await openForm(page, server, -1);
    await fill(page, { ...priya, title });
  }],
  ['ended', async (page) => {
    await page.context().clearCookies({ name: /session/ });
    await send(page);
    await page.waitForSelector('#pin');
  }],
  ['refused', async (page) => {
    await page.evaluate(() => { document.querySelector('[name=csrf]').value = 'guess'; });
    await typePin(page, server.pin);
  }],
];

for (const [scheme, language] of rows) {
  test(`Every page, ${scheme}, in ${language}`, async (t) => {
    const { context, page, faults } = await openPhone(browser, { origin: server.origin, scheme, language, scale: 1.5 });
    for (const [name, reach] of pages) {
      await t.test(name, async () => {
        await reach(page, words[language]);
        await assertSound(page);
        await takePictures(page, `${name}-${language}-${scheme}`);
      });
    }
    await t.test('no page asked another host or complained', () => assert.deepEqual(faults, []));
    await context.close();
  });
}

test('The first page weighs at most 14 kB with all that belongs to it', async () => {
  const { context, page } = await openPhone(browser, { origin: server.origin });
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  let bytes = 0;
  let requests = 0;
  wire.on('Network.loadingFinished', (loaded) => { bytes += loaded.encodedDataLength; ++requests; });
  await page.goto(server.url, { waitUntil: 'networkidle' });
  console.log(`the first page took ${requests} requests and ${bytes} bytes, heads included`);
  assert.ok(requests >= 4);
  assert.ok(bytes <= 14 * 1024);
  await context.close();
});

// Last: from then on a phone that has never been here must wait.
test('A phone that guesses PINs is told when to come back', async (t) => {
  for (const [scheme, language] of rows) {
    const { context, page, faults } = await openPhone(browser, { origin: server.origin, scheme, language, scale: 1.5 });
    await page.goto(server.origin + server.path);
    for (let which = 1; await page.locator('#pin').count() > 0; ++which) {
      assert.ok(which < 8, 'it may guess on and on');
      await typePin(page, server.wrongPin(which));
    }
    await t.test(`${scheme}, in ${language}`, () => assertSound(page));
    await takePictures(page, `too-many-${language}-${scheme}`);
    assert.deepEqual(faults, []);
    await context.close();
  }
});
