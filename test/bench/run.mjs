/**
 * npm run bench — how quick the engine is, as ratios measured in one run on this machine:
 *   node test/bench/run.mjs [--rounds 5] [--rows 100000] [--million] [--no-peers]
 * Each contestant reads the same generated ledger in a process of its own, all of them once a round,
 * so that what else the machine does falls on all alike; the table shows medians. `--million` adds one
 * round on a ledger of 1,000,000 rows without the peers.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { makeLedger } from './make-ledger.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
process.chdir(here('../..'));

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    rows: { type: 'string', default: '100000' },
    million: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
  },
});

const COLUMNS = 10;
/** The names under which the contestants' figures are kept. */
const OURS = 'our read';
const CHECK = 'our read and checks';
const INFLATE = 'inflating the sheet alone';
const SCANNER = 'minimal byte scanner';
const SHEETJS = 'SheetJS (@e965/xlsx)';
const EXCELJS = 'exceljs';

function say(text) {
  process.stdout.write(`${text}\n`);
}

/** The peers are no part of the product: they have a package and a lock file of their own. */
function installPeers() {
  if (existsSync(here('node_modules/.package-lock.json'))) return;
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm ? [process.execPath, npm] : ['npm'];
  args.push('ci', '--prefix', 'test/bench', '--no-audit', '--no-fund', '--loglevel=error');
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write('The peers could not be installed; --no-peers runs the benchmark without them.\n');
    process.exit(2);
  }
}

function runOnce(args) {
  const start = performance.now();
  const child = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  const whole = performance.now() - start;
  if (child.status !== 0) throw new Error(`${args[0]} failed:\n${child.stderr}`);
  return { ...JSON.parse(child.stdout), whole };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Runs all contestants in turn, `rounds` times; gives each one's runs. */
function compete(contestants, rounds) {
  const runs = new Map(contestants.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of contestants) runs.get(name).push(runOnce(args));
  }
  return runs;
}

/** Every reader must have read every cell, or the comparison is worth nothing. */
function checkSameWork(runs) {
  const readers = [...runs].filter(([, [first]]) => first.cells > 0);
  const [[, [wanted]]] = readers;
  for (const [name, [{ cells, sum }]] of readers) {
    if (cells === wanted.cells && sum === wanted.sum) continue;
    throw new Error(`${name} read ${cells} cells summing to ${sum}, not ${wanted.cells} and ${wanted.sum}`);
  }
  const [checked] = runs.get(CHECK) ?? [];
  if (checked && !checked.agrees) throw new Error('the checks and the bare loop differ in the sum');
}

const width = (text) => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
const left = (text, size) => text + ' '.repeat(Math.max(0, size - width(text)));
const milliseconds = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`.padStart(10);
const megabytes = (value) => `${(value / 2 ** 20).toFixed(0)} MB`.padStart(10);
const times = (value) => `${value.toFixed(2)} ×`.padStart(10);

function report(runs) {
  const of = (name, field) => median(runs.get(name).map((run) => run[field]));
  say(`${left('', 28)}${['read', 'process', 'peak'].map((head) => head.padStart(10)).join('')}`);
  for (const name of runs.keys()) {
    const row = [milliseconds(of(name, 'ms')), milliseconds(of(name, 'whole')), megabytes(of(name, 'peak'))];
    say(`${left(name, 28)}${row.join('')}`);
  }
  say(`\n${left('', 44)}${'read'.padStart(10)}${'process'.padStart(10)}`);
  const compare = (text, above, below, aim = '') => {
    const ratios = ['ms', 'whole'].map((field) => times(of(above, field) / of(below, field)));
    say(`${left(text, 44)}${ratios.join('')}   ${aim}`.trimEnd());
  };
  compare('our read ÷ inflating the sheet alone', OURS, INFLATE);
  compare('our read ÷ minimal byte scanner', OURS, SCANNER, 'aim: at most 1.3');
  if (runs.has(SHEETJS)) {
    compare('SheetJS ÷ our read', SHEETJS, OURS, 'aim: at least 7');
    compare('exceljs ÷ our read', EXCELJS, OURS, 'aim: at least 10');
  }
  const checks = of(CHECK, 'checkMs');
  say(`${left('our checks ÷ our read', 44)}${times(checks / of(CHECK, 'ms'))}${' '.repeat(13)}aim: below 1`);
  say(`${left('our checks ÷ bare loop over the amounts', 44)}${times(checks / of(CHECK, 'loopMs'))}`);
  const [{ findings, steps }] = runs.get(CHECK);
  const parts = Object.keys(steps).map((step) => {
    return `${step} ${median(runs.get(CHECK).map((run) => run.steps[step])).toFixed(0)}`;
  });
  say(`${left('our checks', 44)}${milliseconds(checks)}   (${parts.join(', ')}; ${findings} findings)`);
}

async function measure(folder, ours, rows, rounds, peers) {
  const ledger = join(folder, `ledger-${rows}.xlsx`);
  await makeLedger(ledger, rows, COLUMNS);
  const size = (statSync(ledger).size / 2 ** 20).toFixed(1);
  say(`\n${rows.toLocaleString('en')} × ${COLUMNS} ledger, ${size} MB, medians of ${rounds}:\n`);
  const runs = compete(
    [
      [INFLATE, [here('inflate-alone.mjs'), ledger]],
      [SCANNER, [here('minimal-scanner.mjs'), ledger]],
      [OURS, [ours.read, ledger]],
      [CHECK, [ours.check, ledger]],
      ...(peers
        ? [
            [SHEETJS, [here('peer-sheetjs.mjs'), ledger]],
            [EXCELJS, [here('peer-exceljs.mjs'), ledger]],
          ]
        : []),
    ],
    rounds,
  );
  checkSameWork(runs);
  report(runs);
}

const peers = !options['no-peers'];
if (peers) installPeers();
const folder = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));
try {
  const ours = { read: await bundle(here('read.ts'), folder), check: await bundle(here('check.ts'), folder) };
  say(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0].model}`);
  await measure(folder, ours, Number(options.rows), Number(options.rounds), peers);
  if (options.million) await measure(folder, ours, 1_000_000, 1, false);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
