// Debian's Chromium, and phones in it that note whatever no page of ours may do.
import { chromium } from 'playwright-core';

const phoneSize = { width: 390, height: 844 };

export function startBrowser(moreArguments = []) {
  return chromium.launch({
    executablePath: process.env.VESTIBULE_CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', ...moreArguments],
  });
}

// Runs in the page before its own scripts do.
function watchPage() {
  window.seen = { shift: 0, violations: [] };
  document.addEventListener('securitypolicyviolation', (event) =>
    window.seen.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/// A phone with a browser profile of its own; `faults` collects requests to other hosts, errors in the console and
/// scripts that threw.
export async function openPhone(browser, { origin, javaScript = true, language = 'en', scheme = 'light', scale = 1 }) {
  const context = await browser.newContext({
    viewport: phoneSize, deviceScaleFactor: scale, isMobile: true, hasTouch: true, javaScriptEnabled: javaScript,
    locale: language === 'de' ? 'de-DE' : 'en-GB', colorScheme: scheme, reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10000);
  const faults = [];
  const documents = new Set();
  context.on('request', (request) => {
    if (request.isNavigationRequest()) documents.add(request.url());
    if (new URL(request.url()).origin !== origin) faults.push(`asked another host: ${request.url()}`);
  });
  context.on('console', (message) => {
    // Chromium reports a page that comes with 422 as an error too.
    const isPageItself = message.text().startsWith('Failed to load resource') && documents.has(message.location().url);
    if (message.type() === 'error' && !isPageItself) faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (problem) => faults.push(`script: ${problem.error()}`));
  if (javaScript) await context.addInitScript(watchPage);
  const page = await context.newPage();
  return { context, page, faults };
}

/// What the page has done since it was loaded, two frames after it was painted: { shift, violations }.
export function whatItDid(page) {
  return page.evaluate(() => new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(window.seen))));
  }));
}
