import { resolve } from 'node:path';
import webpack from 'webpack';
import configurations from '../../webpack.config.js';

/** Bundles a TypeScript program as the build bundles the command line; returns the file. */
export async function bundle(program, folder) {
  const { target, resolve: resolution, module } = configurations().find(({ name }) => name === 'cli');
  const output = { path: folder, filename: 'engine.cjs' };
  const optimization = { minimize: false };
  const bundler = webpack({
    mode: 'production',
    target,
    entry: resolve(program),
    output,
    resolve: resolution,
    module,
    optimization,
    devtool: false,
    performance: false,
  });
  const stats = await new Promise((done, fail) => {
    bundler.run((error, result) => (error ? fail(error) : done(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  return resolve(folder, output.filename);
}
