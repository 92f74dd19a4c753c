import { basename, join, resolve } from 'node:path';
import webpack from 'webpack';
import configurations from '../../webpack.config.js';

/** Bundles a TypeScript program as the build bundles the command line; returns the bundle's path. */
export async function bundle(program, folder) {
  const { target, resolve: resolution, module } = configurations().find(({ name }) => name === 'cli');
  const output = { path: folder, filename: `${basename(program, '.ts')}.cjs` };
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
  return join(folder, output.filename);
}
