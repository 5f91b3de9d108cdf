// What is held against every page: nobody is shut out, nothing moves while it loads, nothing is forbidden by our own
// policy. And its pictures, on a phone and on a wide screen.
import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { whatItDid } from './browser.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = process.env.VESTIBULE_PICTURES;
await mkdir(pictures, { recursive: true });

/// One line for each finding of axe, for example "serious color-contrast .m .h".
export async function accessibility(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }));
  return violations.map((found) =>
    `${found.impact} ${found.id} ${found.nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/// Takes the page's pictures as NAME-390.png and NAME-1280.png.
export async function takePictures(page, name) {
  const phone = page.viewportSize();
  await page.screenshot({ path: join(pictures, `${name}-390.png`), fullPage: true });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.screenshot({ path: join(pictures, `${name}-1280.png`), fullPage: true });
  await page.setViewportSize(phone);
}

/// Fails with what is wrong with the page that `page` shows.
export async function assertSound(page) {
  const { shift, violations } = await whatItDid(page);
  assert.equal(shift, 0, `something moved while ${page.url()} was loading`);
  assert.deepEqual(violations, []);
  const widest = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(widest <= 0, `${page.url()} scrolls sideways by ${widest} px`);
  const found = await accessibility(page);
  assert.deepEqual(found, []);
}
