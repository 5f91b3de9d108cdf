// Pages of other sites, opened by somebody who is signed in to the portal: nothing changes, nothing can be read. They
// know every address and even the tokens of the forms.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { form, script, startAttacker } from './support/attacker.mjs';
import { openPhone, startBrowser } from './support/browser.mjs';
import { startServer } from './support/server.mjs';
import { openCases, openForm, priya, report, signIn } from './support/steps.mjs';

const together = 8;
const foreignName = 'portal.rebind.example';
let server;
let browser;
let phone;
let target; // what the attacker knows
const attackers = {};
before(async () => {
  [server, browser, attackers.samePlace, attackers.elsewhere] = await Promise.all([startServer(),
    startBrowser([`--host-resolver-rules=MAP ${foreignName} 127.0.0.1`]), startAttacker('127.0.0.1'), startAttacker('127.0.0.2')]);
  phone = await openPhone(browser, { origin: server.origin });
  const { page } = phone;
  await signIn(page, server);
  const made = await report(page, server, { description: 'The victim' });
  await page.goto(server.origin + made.path);
  const guestToken = await page.inputValue('[name=csrf]');
  await page.goto(server.origin + server.path);
  const meToo = await page.locator('.cases form').first().getAttribute('action');
  await openForm(page, server);
  target = { status: made.path, meToo, guestToken, report: new URL(page.url()).pathname,
    token: await page.inputValue('[name=csrf]') };
});
after(async () => {
  await browser?.close();
  await Promise.all([attackers.samePlace?.stop(), attackers.elsewhere?.stop(), server?.stop()]);
});

/// Everything that an attack could have changed: cases, the timeline of the one it knows, the session, the language.
async function state() {
  const { page, context } = phone;
  const cases = await openCases(page, server);
  assert.equal(await page.locator('.tiles').count(), 1, 'the session has ended');
  const version = await (await context.request.get(`${server.origin}${target.status}/live`)).text();
  const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).sort();
  return { cases, version, cookies, language: await page.getAttribute('html', 'lang') };
}

const posts = (at) => ({
  'the PIN': [at(server.path), { pin: server.pin, csrf: target.guestToken }],
  'a report': [at(target.report), { ...priya, description: 'forged', submission_key: 'forged', csrf: target.token }],
  'a free report': [at(`${server.path}/report`), { ...priya, title: 'forged', submission_key: 'forged2', csrf: target.token }],
  'a report after the session': [at(`${server.path}/resume/free`), { ...priya, title: 'forged', pin: server.pin, csrf: target.guestToken }],
  'a me-too': [at(target.meToo), { csrf: target.token }],
  'an answer': [at(target.status), { description: 'forged', submission_key: 'forged3', csrf: target.guestToken }],
});

function formAttacks() {
  const attacks = [];
  const at = (path) => server.origin + path;
  for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']) {
    for (const [what, [action, fields]] of Object.entries(posts(at))) {
      for (const who of Object.keys(attackers))
        attacks.push([`${what} as ${type} from ${who}`, who, form({ action, type, fields })]);
    }
  }
  for (const [what, [action, fields]] of Object.entries(posts(at))) {
    attacks.push([`${what} by a form with GET`, 'samePlace', form({ method: 'get', action, fields })]);
    attacks.push([`${what} by a form in a frame`, 'samePlace', form({ action, fields, target: 'inside' })]);
    attacks.push([`${what} from a sandboxed frame`, 'samePlace',
      `<iframe sandbox="allow-scripts allow-forms" srcdoc='${form({ action, fields }).replace(/'/g, '&#39;')}'></iframe>`]);
    const body = new URLSearchParams(fields);
    for (const mode of ['no-cors', 'cors', 'same-origin']) {
      attacks.push([`${what} by fetch with ${mode}`, 'samePlace', script(`await fetch('${action}', { method: 'POST', mode: '${mode}',
        credentials: 'include', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: '${body}' })`)]);
    }
    attacks.push([`${what} by a beacon`, 'samePlace', script(`navigator.sendBeacon('${action}', new URLSearchParams('${body}'))`)]);
  }
  return attacks;
}

function readingAttacks() {
  const page = server.origin + target.status;
  const post = `${server.origin}${target.meToo}`;
  return [
    ['an image', `<img src="${post}">`],
    ['an image of a page', `<img src="${page}?lang=de">`],
    ['a script', `<script src="${page}"></script>`],
    ['a stylesheet', `<link rel="stylesheet" href="${page}">`],
    ['an import', `<style>@import url("${page}");</style>`],
    ['a background', `<style>body { background: url("${post}") }</style>`],
    ['a prefetch', `<link rel="prefetch" href="${post}">`],
    ['a prerender', `<script type="speculationrules">{"prerender":[{"urls":["${post}"]}]}</script>`],
    ['a video', `<video src="${page}" autoplay></video>`],
    ['an object', `<object data="${page}"></object>`],
    ['an embed', `<embed src="${page}">`],
    ['a preflighted PUT', script(`await fetch('${page}', { method: 'PUT', credentials: 'include', body: 'x' })`)],
    ['a preflighted DELETE', script(`await fetch('${page}', { method: 'DELETE', credentials: 'include' })`)],
    ['an override of the method', script(`await fetch('${post}?_method=POST', { mode: 'no-cors', credentials: 'include' })`)],
    ['a web socket', script(`new WebSocket('${page.replace('http', 'ws')}')`)],
    ['a server-sent stream', script(`new EventSource('${page}', { withCredentials: true })`)],
    ['a worker', script(`new Worker('${page}')`)],
    ['a refresh', `<meta http-equiv="refresh" content="0;url=${post}">`],
  ];
}

/// Opens the attacker's page and waits until the browser has nothing more to do.
async function open(who, html) {
  const page = await phone.context.newPage();
  await page.goto(attackers[who].add(html)).catch(() => {}); // it may leave at once
  await page.waitForLoadState('networkidle');
  return page;
}

test('No page of another site changes anything', async (t) => {
  const attacks = [...formAttacks(), ...readingAttacks().map(([what, html]) => [what, 'samePlace', html])];
  const unchanged = await state();
  for (let first = 0; first < attacks.length; first += together) {
    const batch = attacks.slice(first, first + together);
    await t.test(batch.map(([what]) => what).join(', '), async () => {
      const pages = await Promise.all(batch.map(([, who, html]) => open(who, html)));
      await Promise.all(pages.map((page) => page.close()));
      assert.deepEqual(await state(), unchanged);
    });
  }
  console.log(`${attacks.length} attacks from other sites`);
});

test('No page of ours shows inside a frame', async (t) => {
  const paths = [server.path, '/enter', target.report, target.status, `${target.status}/done`, '/nothing'];
  for (const path of paths) {
    for (const tag of ['iframe src', 'object data', 'embed src']) {
      await t.test(`${path.replace(/\/[\w-]{13,}/g, '/…')} by ${tag}`, async () => {
        const page = await open('samePlace', `<${tag}="${server.origin}${path}"></${tag.split(' ')[0]}>`);
        for (const frame of page.frames().slice(1))
          assert.equal(await frame.locator('main').count(), 0, `${frame.url()} is shown`);
        await page.close();
      });
    }
  }
});

test('A window that another site opened cannot be read or driven by it', async () => {
  const opened = phone.context.waitForEvent('page', { predicate: (page) => page.url() !== 'about:blank' });
  const address = attackers.elsewhere.add(`<a id="go" href="${server.origin}${server.path}" target="victim" rel="opener">go</a>`);
  const page = await phone.context.newPage();
  await page.goto(address);
  await page.click('#go');
  const victim = await opened;
  await victim.waitForSelector('main');
  const read = await page.evaluate(() => {
    const window = open('', 'victim');
    try { return window.document.body.textContent; } catch (problem) { return problem.name; }
  });
  assert.ok(['SecurityError', ''].includes(read), read);
  await Promise.all([page.close(), victim.close()]);
});

test('A foreign name that leads to our address gets nothing (DNS rebinding)', async (t) => {
  const port = new URL(server.origin).port;
  for (const path of [server.path, '/enter', '/healthz', target.status, target.report]) {
    await t.test(path.split('/')[1], async () => {
      const page = await phone.context.newPage();
      const answer = await page.goto(`http://${foreignName}:${port}${path}`).catch(() => null);
      assert.ok(!answer || answer.status() >= 400, `${answer?.status()}`);
      assert.equal(await page.locator('form, .tiles, .time').count(), 0);
      await page.close();
    });
  }
});
