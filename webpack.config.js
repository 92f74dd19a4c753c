const path = require('node:path');
const webpack = require('webpack');

/** @type {(env: unknown, argv: { mode?: string }) => import('webpack').Configuration[]} */
module.exports = () => [commandLine];

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } },
};

/** The command line in one file: runs with Node alone, no node_modules beside it. */
const commandLine = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './src/cli/jixiao.ts',
  output: {
    path: path.resolve(__dirname, 'dist/cli'),
    filename: 'jixiao.js',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript] },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  // Readable stack traces for maintainers; size does not matter on a command line.
  optimization: { minimize: false },
  devtool: false,
  performance: false,
};
