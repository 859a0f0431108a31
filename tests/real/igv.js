// igv.js in a headless Chromium opens an indexed file and draws what lies at a place.
//
//     node igv.js FOLDER-WITH-node_modules CHROMIUM FILE.gff3.gz SEQID LENGTH START END SCREENSHOT.png > features
//
// The page, igv.js and the file come from a server on the loopback interface that knows ranges; nothing else is asked for.
// Standard output is JSON: the features in view, and the requests for the file and its index.
'use strict';
const fs = require('fs');
const http = require('http');
const os = require('os');
const path = require('path');
const { createRequire } = require('module');

const [folder, chromium, file, seqid, length, start, end, screenshot] = process.argv.slice(2);
const peers = createRequire(path.resolve(folder) + '/');

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };
const served = new Map([
  ['/', path.join(__dirname, 'igv.html')],
  ['/igv.min.js', path.join(path.resolve(folder), 'node_modules', 'igv', 'dist', 'igv.min.js')],
  ['/file.gff3.gz', file],
  ['/file.gff3.gz.tbi', file + '.tbi'],
]);
const requests = [];

const server = http.createServer((request, response) => {
  const name = new URL(request.url, 'http://localhost').pathname;
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  if (name === '/reference.fa.fai') return response.writeHead(200).end(`${seqid}\t${length}\t1\t${length}\t${length}\n`);
  if (name === '/reference.fa') return response.writeHead(206).end('N'.repeat(Number(range[2]) - Number(range[1]) + 1));
  const source = served.get(name);
  if (!source) return response.writeHead(404).end();
  const bytes = fs.readFileSync(source);
  if (name.startsWith('/file')) requests.push(`${name} ${request.headers.range ?? 'whole'}`);
  const type = types[path.extname(source)] ?? 'application/octet-stream';
  if (!range) return response.writeHead(200, { 'Content-Type': type, 'Accept-Ranges': 'bytes' }).end(bytes);
  const first = Number(range[1]);
  const last = Math.min(range[2] ? Number(range[2]) : Infinity, bytes.length - 1);
  response.writeHead(206, { 'Content-Type': type, 'Content-Range': `bytes ${first}-${last}/${bytes.length}` });
  response.end(bytes.subarray(first, last + 1));
});

async function main() {
  const puppeteer = (await import(peers.resolve('puppeteer-core'))).default;
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'igv-'));
  const browser = await puppeteer.launch({
    executablePath: chromium,
    headless: true,
    userDataDir: profile,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.setViewport({ width: 1000, height: 500 });
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const features = await page.evaluate(async (seqid, start, end) => {
      const browser = await igv.createBrowser(document.getElementById('browser'), {
        loadDefaultGenomes: false,
        reference: { id: 'test', name: 'test', fastaURL: '/reference.fa', indexURL: '/reference.fa.fai', tracks: [] },
        locus: `${seqid}:${start}-${end}`,
        tracks: [{ name: 'genes', type: 'annotation', format: 'gff3', url: '/file.gff3.gz', indexURL: '/file.gff3.gz.tbi',
          displayMode: 'EXPANDED', height: 300 }],
      });
      const view = browser.findTracks('name', 'genes')[0];
      const found = await view.getFeatures(seqid, start - 1, end, 1);
      return found.map((one) => ({ seqid: one.chr, start: one.start + 1, end: one.end, type: one.type, name: one.name ?? '' }));
    }, seqid, Number(start), Number(end));
    await page.screenshot({ path: screenshot });
    console.log(JSON.stringify({ features, requests, problems }));
  } finally {
    await browser.close();
    server.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
}
main().catch((error) => {
  console.error(error);
  process.exit(1);
});
