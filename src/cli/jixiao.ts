import packageFacts from '../../package.json';
import { run } from './program';

// A reader that closes early (`jixiao rules | head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2), packageFacts.version).then((status) => {
  process.exitCode = status;
});
