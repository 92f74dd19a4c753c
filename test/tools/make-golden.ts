/** Writes the samples' reports into test/samples/golden: `npm run golden`. Read the difference. */
import { writeFileSync } from 'node:fs';
import { goldenReports } from '../samples/reports';
import { sampleFiles } from './samples';

async function write(): Promise<void> {
  for (const [name, text] of await goldenReports(sampleFiles()))
    writeFileSync(`test/samples/golden/${name}`, text);
}

void write();
