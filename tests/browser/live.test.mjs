// The status page brings what is new by itself, and goes on asking when the server is in trouble.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPhone, startBrowser } from './support/browser.mjs';
import { startServer } from './support/server.mjs';
import { fill, report, send, signIn } from './support/steps.mjs';

let server;
let browser;
before(async () => { [server, browser] = await Promise.all([startServer(), startBrowser()]); });
after(async () => { await browser?.close(); await server?.stop(); });

/// A status page that is open, and was answered from another phone since.
async function openAnswered() {
  const { page } = await openPhone(browser, { origin: server.origin });
  await signIn(page, server);
  const { path } = await report(page, server);
  await page.clock.install();
  await page.goto(server.origin + path);
  const elsewhere = (await openPhone(browser, { origin: server.origin })).page;
  await elsewhere.goto(server.origin + path);
  await fill(elsewhere, { description: 'It blinks.' });
  await send(elsewhere);
  await elsewhere.waitForSelector('[data-sent]');
  return { page, path };
}

/// Lets minutes pass on the page's clock until `isSo`.
async function waitUntil(page, isSo) {
  for (let left = 300; left; --left) {
    if (await isSo()) return;
    await page.clock.fastForward(121000);
  }
  assert.fail('nothing happened');
}

/// Answers `path` with `status`, `times` times at least; then the server answers again.
async function refuse(page, path, status, times) {
  let refused = 0;
  await page.route(`**${path}`, (route) => {
    refused += 1;
    return route.fulfill({ status, contentType: 'text/plain', body: '' });
  });
  await waitUntil(page, () => refused >= times);
  await page.unroute(`**${path}`);
}

const isShown = (page) => async () => (await page.locator('#live-timeline >> text=It blinks.').count()) === 1;

test('what is new is shown', async () => {
  const { page } = await openAnswered();
  await waitUntil(page, isShown(page));
});

test('a server that cannot say what is new is asked again', async () => {
  const { page, path } = await openAnswered();
  await refuse(page, `${path}/live`, 503, 2);
  await waitUntil(page, isShown(page));
});

test('a page that could not be fetched is fetched again', async () => {
  const { page, path } = await openAnswered();
  await refuse(page, path, 503, 1);
  await waitUntil(page, isShown(page));
});

test('a case that is gone is not asked for any more', async () => {
  const { page, path } = await openAnswered();
  await refuse(page, `${path}/live`, 404, 1);
  let more = 0;
  page.on('request', () => { more += 1; });
  for (let times = 0; times < 3; ++times) await page.clock.fastForward(121000);
  assert.equal(await isShown(page)(), false);
  assert.equal(more, 0);
});
