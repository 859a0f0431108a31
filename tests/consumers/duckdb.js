// Runs the SQL in a file and writes what is in the table gff as lines of JSON: names, types, then rows, all as text.
//
//     node duckdb.js PEERS FILE.sql
const fs = require('fs');
const path = require('path');
const { DuckDBInstance } = require(path.join(process.argv[2], 'node_modules', '@duckdb', 'node-api'));

const shown = (value) => (value === null ? null : String(value));

async function main() {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(fs.readFileSync(process.argv[3], 'utf8'));
  const answer = await connection.runAndReadAll('SELECT * FROM gff');
  const lines = [JSON.stringify(answer.columnNames()), JSON.stringify(answer.columnTypes().map(String))];
  for (const row of answer.getRows()) lines.push(JSON.stringify(row.map(shown)));
  process.stdout.write(lines.join('\n') + '\n');
}

main().catch((error) => {
  process.stderr.write(String(error.message || error) + '\n');
  process.exit(1);
});
