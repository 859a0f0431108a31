// Opens pages of gff-stats --html in a headless Chromium, in each width and colour scheme, with every table shown.
//
//     node page.js FOLDER-WITH-node_modules CHROMIUM SCREENSHOTS PAGE.html... > findings
//
// Standard output is JSON: for each page and look what a person would stumble over. The first two pages are seen in all looks,
// and kept as pictures in the folder SCREENSHOTS; the others in two looks.
'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const { createRequire } = require('module');

const [folder, chromium, screenshots, ...pages] = process.argv.slice(2);
const peers = createRequire(path.resolve(folder) + '/');
const looks = [
  { name: 'desktop-light', width: 1280, scheme: 'light' },
  { name: 'desktop-dark', width: 1280, scheme: 'dark' },
  { name: 'phone-light', width: 390, scheme: 'light' },
  { name: 'phone-dark', width: 320, scheme: 'dark' },
];

// In the page: wider than the window, text of pictures that is cut off or that covers another, and the colours.
function findings() {
  const wide = document.documentElement.scrollWidth > window.innerWidth;
  const cut = [];
  for (const svg of document.querySelectorAll('svg[role=img]')) {
    const box = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }));
    for (const { text, box: own } of texts)
      if (own.left < box.left - 1 || own.right > box.right + 1 || own.bottom > box.bottom + 1) cut.push(text);
    texts.forEach((one, i) => {
      const hidden = texts.slice(i + 1).find(({ box: own }) => own.left < one.box.right - 1 && own.right > one.box.left + 1 &&
        own.top < one.box.bottom - 2 && own.bottom > one.box.top + 2);
      if (hidden) cut.push(`${one.text} | ${hidden.text}`);
    });
  }
  const style = (selector, property) => {
    const element = document.querySelector(selector);
    return element && getComputedStyle(element)[property];
  };
  return { wide, cut, page: style('body', 'backgroundColor'), text: style('body', 'color'), soft: style('.above', 'color'),
    accent: style('summary', 'color'), bar: style('.bar', 'fill') };
}

async function main() {
  const puppeteer = (await import(peers.resolve('puppeteer-core'))).default;
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'page-'));
  const browser = await puppeteer.launch({
    executablePath: chromium,
    headless: true,
    userDataDir: profile,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const all = [];
  try {
    for (const [i, file] of pages.entries()) {
      for (const { name, width, scheme } of i < 2 ? looks : [looks[0], looks[3]]) {
        const page = await browser.newPage();
        const problems = [];
        const requests = [];
        page.on('pageerror', (error) => problems.push(String(error)));
        page.on('console', (message) => problems.push(message.text()));
        page.on('requestfailed', (request) => problems.push(request.url()));
        page.on('dialog', (dialog) => { problems.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
        page.on('request', (request) => requests.push(request.url()));
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.goto(`file://${path.resolve(file)}`);
        const closed = await page.evaluate(findings);
        if (i < 2)
          await page.screenshot({ path: path.join(screenshots, `${path.basename(file, '.html')}-${name}.png`), fullPage: true });
        await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
        const open = await page.evaluate(findings);
        all.push({ file: path.basename(file), look: name, problems, requests: requests.length, closed, open });
        await page.close();
      }
    }
    console.log(JSON.stringify(all));
  } finally {
    await browser.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
}
main().catch((error) => {
  console.error(error);
  process.exit(1);
});
