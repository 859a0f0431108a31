// Reads regions of an indexed file with @gmod/tabix, as JBrowse does, and every line with @gmod/gff.
//
//     node gmod_tabix.js FOLDER-WITH-node_modules FILE < regions > lines
//
// Standard input is a JSON array of [seqid, start, end], 1-based and closed. For each region come its lines, and then a
// line '#'.
'use strict';
const fs = require('fs');
const { createRequire } = require('module');
const path = require('path');
const peers = createRequire(path.resolve(process.argv[2]) + '/');
const { TabixIndexedFile } = peers('@gmod/tabix');
const gff = peers('@gmod/gff');

async function main() {
  const file = process.argv[3];
  const csi = fs.existsSync(file + '.csi');
  const indexed = new TabixIndexedFile({ path: file, ...(csi ? { csiPath: file + '.csi' } : { tbiPath: file + '.tbi' }) });
  const written = [];
  for (const [seqid, start, end] of JSON.parse(fs.readFileSync(0, 'utf8'))) {
    await indexed.getLines(seqid, start - 1, end, (line) => {
      const feature = gff.util.parseFeature(line);
      if (feature.start > end || feature.end < start) throw new Error(`@gmod/gff reads another place in ${line}`);
      written.push(line + '\n');
    });
    written.push('#\n');
  }
  fs.writeFileSync(1, written.join(''));
}
main().catch((error) => {
  console.error(error);
  process.exit(1);
});
