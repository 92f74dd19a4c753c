/** Writes the sample workbooks into assets/ of the working directory: `npm run samples`. */
import { writeFileSync } from 'node:fs';
import { sampleFiles } from './samples';

for (const [name, bytes] of sampleFiles()) {
  writeFileSync(`assets/${name}`, bytes);
  process.stdout.write(`assets/${name}: ${bytes.length} bytes\n`);
}
