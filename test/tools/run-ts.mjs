/**
 * Runs a TypeScript program of this repository, which imports without file extensions, in the
 * repository's root: `node test/tools/run-ts.mjs PROGRAM.ts`. Bundles it as the build does.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import webpack from 'webpack';
import configurations from '../../webpack.config.js';

const [program = ''] = process.argv.slice(2);
const entry = resolve(program);
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const { target, resolve: resolution, module } = configurations().find(({ name }) => name === 'cli');
const folder = mkdtempSync(join(tmpdir(), 'jixiao-run-'));
const output = { path: folder, filename: 'program.cjs' };
const bundler = webpack({ mode: 'none', target, entry, output, resolve: resolution, module, devtool: false });

try {
  const stats = await new Promise((done, fail) => {
    bundler.run((error, result) => (error ? fail(error) : done(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  await import(pathToFileURL(join(folder, output.filename)).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
