import tseslint from 'typescript-eslint';

/**
 * Imports run downward only. Each room names what it may not import; the pure rooms know neither
 * an adapter nor a face.
 */
const EDGES = [
  '**/workbook/xlsx/**',
  '**/workbook/excel/**',
  '**/cli/**',
  '**/taskpane/**',
  '**/commands/**',
];
const NODE = ['node:*', 'fs', 'path', 'os', 'crypto', 'zlib'];
const room = (files, forbidden) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ group: forbidden, message: 'Imports run downward only (see README, “Structure”).' }] },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'test/bench/node_modules', 'coverage'] },
  { files: ['**/*.ts'], extends: [...tseslint.configs.strict] },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', 400],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  room(
    ['src/values/**'],
    [
      ...EDGES,
      ...NODE,
      '**/plan/**',
      '**/ledgers/**',
      '**/rules/**',
      '**/indicators/**',
      '**/report/**',
      '**/locale/**',
    ],
  ),
  room(
    ['src/plan/**'],
    [...EDGES, ...NODE, '**/ledgers/**', '**/rules/**', '**/indicators/**', '**/report/**', '**/locale/**'],
  ),
  room(
    ['src/ledgers/**'],
    [...EDGES, ...NODE, '**/rules/**', '**/indicators/**', '**/report/**', '**/locale/**'],
  ),
  room(['src/rules/**'], [...EDGES, ...NODE, '**/indicators/index', '**/report/**', '**/locale/**']),
  room(['src/indicators/**'], [...EDGES, ...NODE, '**/report/**', '**/locale/**']),
  room(['src/report/**'], [...EDGES, ...NODE]),
  room(['src/locale/**'], [...EDGES, ...NODE]),
  room(
    ['src/workbook/**'],
    [
      '**/cli/**',
      '**/taskpane/**',
      '**/commands/**',
      '**/rules/**',
      '**/indicators/**',
      '**/locale/**',
      '**/plan/**',
    ],
  ),
);
