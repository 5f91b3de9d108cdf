// What a reporter does, page by page. Buttons and fields are found by what they are, so the steps work in every language.
import { photo } from './photo.mjs';

export const priya = { reporter_name: 'Priya Raman', reporter_phone: '01632 960 355' };

/// Types the PIN; ends on the page that follows.
export async function typePin(page, pin) {
  await page.fill('#pin', pin);
  await page.click('form .p');
}

/// From the scanned label to the device page.
export async function signIn(page, server) {
  await page.goto(server.origin + server.path);
  await typePin(page, server.pin);
  await page.waitForSelector('.tiles');
}

/// From the device page to the form of the tile with this place in the list, the last is "Something else".
export async function openForm(page, server, tile = 0) {
  await page.goto(server.origin + server.path);
  await page.locator('.tile').nth(tile).click();
  await page.waitForSelector('#report');
}

export async function fill(page, values) {
  for (const [name, value] of Object.entries(values)) await page.fill(`[name=${name}]`, value);
}

export async function addPhoto(page, name) {
  await page.setInputFiles('[name=photo]', photo(name));
}

export async function send(page) {
  await page.click('form .p');
}

/// Reports with the first tile; { number, path } of the case, on its done page.
export async function report(page, server, values = {}) {
  await openForm(page, server);
  await fill(page, { ...priya, ...values });
  await send(page);
  return reported(page);
}

/// What the done page says: { number, path, link }.
export async function reported(page) {
  await page.waitForSelector('.num b');
  return {
    number: await page.textContent('.num b'),
    path: new URL(page.url()).pathname.replace(/\/done$/, ''),
    link: (await page.textContent('.qr a')).trim(),
  };
}

/// The numbers of the cases that the device page lists.
export async function openCases(page, server) {
  await page.goto(server.origin + server.path);
  return page.locator('.cases p bdi').allTextContents();
}
