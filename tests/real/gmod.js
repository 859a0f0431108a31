// Reads GFF3 records, one a line, with @gmod/gff and writes the values of all their attributes.
//
//     node gmod.js FOLDER-WITH-node_modules < records > values
//
// The first line of the output is a JSON array of all keys. A line for each record follows: the values of each key,
// decoded, with commas between them and tabs between the keys. In a value '%', ',' and control characters are escaped
// again. A key that the record lacks is the character 2. A record that @gmod/gff refuses is the character 1 and its
// message.
'use strict';
const fs = require('fs');
const { createRequire } = require('module');
const path = require('path');
const gff = createRequire(path.resolve(process.argv[2]) + '/')('@gmod/gff');

const missing = '\x02';
const special = /[%,\x00-\x1f\x7f]/g;
const escaped = (value) =>
  value.replace(special, (one) => '%' + one.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0'));

const lines = fs.readFileSync(0).toString('utf8').split('\n');
lines.pop();
const columns = new Map();
const records = lines.map((line) => {
  try {
    const values = Object.entries(gff.util.parseFeature(line).attributes ?? {});
    for (const [key] of values) if (!columns.has(key)) columns.set(key, columns.size);
    return values;
  } catch (error) {
    return String(error);
  }
});

const written = [JSON.stringify([...columns.keys()])];
for (const record of records) {
  if (typeof record === 'string') {
    written.push('\x01' + record.replace(/[\t\n]/g, ' '));
    continue;
  }
  const cells = new Array(columns.size).fill(missing);
  for (const [key, values] of record) cells[columns.get(key)] = values.map(escaped).join(',');
  written.push(cells.join('\t'));
}
fs.writeFileSync(1, written.join('\n') + '\n');
