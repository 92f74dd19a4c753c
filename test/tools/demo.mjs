/** The main job on the sample: validates it, writes the indicator sheets into a copy, says where. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [language = 'zh-CN'] = process.argv.slice(2);

function run(command, args, quiet = false) {
  const result = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', 'inherit'],
  });
  return result.status ?? 2;
}

if (run('node_modules/webpack/bin/webpack.js', [], true) !== 0) process.exit(2);
mkdirSync(`${root}dist/demo`, { recursive: true });

/** The sample's own verdict: the clean one passes, the other one does not. */
const samples = [
  ['assets/sample.xlsx', 'dist/demo/sample-checked.xlsx', 0],
  ['assets/sample-with-mistakes.xlsx', 'dist/demo/sample-with-mistakes-checked.xlsx', 1],
];
for (const [book, out, expected] of samples) {
  const status = run('dist/cli/jixiao.js', ['write', book, '--out', out, '--force', '--locale', language]);
  process.stdout.write('\n');
  if (status !== expected) process.exit(status === 0 ? 1 : status);
}
