// Every page in every state, with example contents: sound, and pictured, in light and dark, in English and German. Most
// of these states are hard to come by on a running server.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { openPhone, startBrowser } from './support/browser.mjs';
import { assertSound, takePictures } from './support/look.mjs';

const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

let browser;
let folder;
let server;
let origin;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vestibule-gallery-'));
  await Promise.all(['en', 'de'].map((language) =>
    promisify(execFile)(process.env.VESTIBULE_GALLERY, [join(folder, language), language])));
  server = createServer(async (request, response) => {
    try {
      const contents = await readFile(join(folder, request.url));
      response.setHeader('Content-Type', types[extname(request.url)] ?? 'application/octet-stream');
      response.end(contents);
    } catch {
      response.statusCode = request.url === '/favicon.ico' ? 204 : 404; // the browser's own idea
      response.end();
    }
  });
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

for (const [scheme, language] of [['light', 'en'], ['dark', 'en'], ['light', 'de'], ['dark', 'de']]) {
  test(`Every state of every page, ${scheme}, in ${language}`, async (t) => {
    const files = (await readdir(join(folder, language))).filter((name) => name.endsWith('.html'));
    assert.ok(files.length > 30);
    const { context, page, faults } = await openPhone(browser, { origin, scheme, language, scale: 1.5 });
    for (const file of files) {
      await t.test(file, async () => {
        await page.goto(`${origin}/${language}/${file}`);
        await assertSound(page);
        await takePictures(page, `gallery-${file.replace('.html', '')}-${language}-${scheme}`);
      });
    }
    await t.test('no page asked another host or complained', () => assert.deepEqual(faults, []));
    await context.close();
  });
}
