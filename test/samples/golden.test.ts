import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { sampleFiles } from '../tools/samples';
import { goldenReports } from './reports';

const GOLDEN = join(__dirname, 'golden');

it('prints the samples’ reports as they were read and committed (regenerate: npm run golden)', async () => {
  const reports = await goldenReports(sampleFiles());
  expect(readdirSync(GOLDEN).sort()).toEqual([...reports.keys()].sort());
  for (const [name, text] of reports) expect(text).toBe(readFileSync(join(GOLDEN, name), 'utf8'));
});
