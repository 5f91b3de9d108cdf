// From the scanned label to the answered case, with and without JavaScript, in both languages.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { openPhone, startBrowser } from './support/browser.mjs';
import { startServer } from './support/server.mjs';
import { addPhoto, fill, openCases, openForm, priya, reported, send, signIn, typePin } from './support/steps.mjs';

let server;
let browser;
before(async () => { [server, browser] = await Promise.all([startServer(), startBrowser()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const rows = [
  { javaScript: true, language: 'en', wrong: /doesn't match/, kept: /still here/ },
  { javaScript: false, language: 'en', wrong: /doesn't match/, kept: /still here/ },
  { javaScript: true, language: 'de', wrong: /passt nicht/, kept: /noch da/ },
  { javaScript: false, language: 'de', wrong: /passt nicht/, kept: /noch da/ },
];

for (const row of rows) {
  test(`A reporter, ${row.javaScript ? 'with' : 'without'} JavaScript, in ${row.language}`, async (t) => {
    const { context, page, faults } = await openPhone(browser, { ...row, origin: server.origin, scale: 2 });
    const words = `Es piept & blinkt. <b>${row.language}</b> ${row.javaScript}`;

    await t.test('a scan asks for the PIN in the language of the phone', async () => {
      await page.goto(server.url);
      assert.equal(await page.getAttribute('html', 'lang'), row.language);
      assert.equal(await page.locator('.tile').count(), 0);
    });
    await t.test('a wrong PIN says so and how many tries are left', async () => {
      await typePin(page, server.wrongPin());
      assert.match(await page.textContent('#e-pin'), row.wrong);
      assert.match(await page.textContent('#e-pin'), /\d/);
    });
    await t.test('the right PIN shows the device', async () => {
      await typePin(page, server.pin);
      assert.match(await page.textContent('h1'), /AGV 12/);
    });
    const casesBefore = await openCases(page, server);

    await t.test('a missing contact keeps what was written, and the photo', async () => {
      await openForm(page, server);
      await fill(page, { description: words });
      await addPhoto(page);
      await send(page);
      const summary = await page.textContent('#errors');
      assert.match(summary, row.kept);
      assert.equal(await page.locator('#errors a').count(), 2);
      assert.equal(await page.inputValue('[name=description]'), words);
      assert.equal(await page.getAttribute('[name=reporter_name]', 'aria-invalid'), 'true');
      if (row.javaScript)
        assert.equal(await page.evaluate(() => document.activeElement.id), 'errors');
      assert.equal(await page.locator('.shots img').count(), 1);
    });
    await t.test('the kept photo can be removed, and nothing else goes with it', async () => {
      await page.click('[name=remove_photo]');
      await page.waitForSelector('.shots:empty', { state: 'attached' });
      assert.equal(await page.inputValue('[name=description]'), words);
      await addPhoto(page);
      await send(page);
      await page.waitForSelector('.shots img');
      await thumbnailArrives(page, row.javaScript);
    });
    let made;
    await t.test('a report sent by two taps in a row makes one case', async () => {
      await fill(page, priya);
      await page.locator('form .p').dblclick({ noWaitAfter: true });
      await page.waitForURL(/\/done$/);
      made = await reported(page);
      assert.match(made.number, /^HALL-\d{4}$/);
      assert.equal(made.link, server.origin + made.path);
    });
    await t.test('the QR code leads to the status page', async (t) => {
      const picture = await page.locator('.qr svg').screenshot();
      const decoder = spawnSync('zbarimg', ['--quiet', '--raw', 'png:-'], { input: picture });
      if (decoder.error) return t.skip('zbarimg is not installed');
      assert.equal(decoder.stdout.toString().trim(), made.link);
    });
    await t.test('the status page shows the words and, soon, the photo', async () => {
      await page.click('.card .p');
      assert.ok((await page.textContent('.said')).includes(words));
      await photoArrives(page, row.javaScript);
    });
    await t.test('the photo has a page of its own, where it can be saved', async () => {
      await page.click('.said a');
      await page.waitForFunction(() => document.querySelector('.large')?.naturalWidth > 0);
      const [saved] = await Promise.all([page.waitForEvent('download'), page.click('main .b')]);
      assert.equal(saved.suggestedFilename(), `${made.number}-photo.jpg`);
      await page.click('.crumb a');
      await page.waitForSelector('.said img');
    });
    await t.test('an answer is added, with a photo', async () => {
      await fill(page, { description: 'It blinks now.' });
      await addPhoto(page, 'again.jpg');
      await send(page);
      await page.waitForSelector('.note.ok');
      assert.ok((await page.locator('.said').last().textContent()).includes('It blinks now.'));
      assert.equal(await page.inputValue('[name=description]'), '');
    });
    await t.test('the device page lists one case more', async () => {
      const now = await openCases(page, server);
      assert.deepEqual(now.filter((number) => !casesBefore.includes(number)), [made.number]);
    });
    await t.test('"me too" says that it was counted', async () => {
      await page.locator('.cases button').first().click();
      await page.waitForSelector('.note.ok');
      assert.ok((await page.textContent('.note.ok')).includes(made.number));
    });
    await t.test('an ended session keeps what was written and goes on with the PIN', async () => {
      await openForm(page, server);
      await fill(page, { ...priya, description: 'Written before the break.' });
      await context.clearCookies({ name: /session/ });
      await send(page);
      await page.waitForSelector('#pin');
      await typePin(page, server.pin);
      assert.equal(await page.inputValue('[name=description]'), 'Written before the break.');
      await send(page);
      assert.notEqual((await reported(page)).number, made.number);
    });
    await t.test('a typed code leads to its device', async () => {
      await page.goto(`${server.origin}/enter`);
      await page.fill('#code', 'abc');
      await page.click('form .p');
      await page.waitForSelector('#e-code');
      await page.fill('#code', server.code.toLowerCase().replace(/(.{4})/g, '$1 '));
      await page.click('form .p');
      assert.match(await page.textContent('h1'), /AGV 12/);
    });
    await t.test('the status link works on another phone', async () => {
      const other = await openPhone(browser, { ...row, origin: server.origin });
      await other.page.goto(made.link);
      assert.ok((await other.page.textContent('.said')).includes(words));
      await other.context.close();
    });
    await t.test('no page asked another host or complained', () => assert.deepEqual(faults, []));
    await context.close();
  });
}

// Until then a stand-in is there, which is an SVG. Without JavaScript it stays until the form is shown again.
async function thumbnailArrives(page, javaScript) {
  await page.waitForFunction(() => document.querySelector('.shots img').naturalWidth > 0);
  if (javaScript) await page.waitForSelector('.shots img[src$="?ready"]');
}

// With JavaScript the page looks by itself; without, people reload.
async function photoArrives(page, javaScript) {
  if (javaScript) {
    await page.waitForSelector('.said img');
  } else {
    await assert.doesNotReject(async () => {
      const deadline = Date.now() + 20000;
      while (await page.locator('.said img').count() === 0) {
        assert.ok(Date.now() < deadline, 'the photo was not prepared');
        await page.reload();
      }
    });
  }
  await page.waitForFunction(() => document.querySelector('.said img').naturalWidth > 0);
}
