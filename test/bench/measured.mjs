/**
 * Runs one reader and prints how long it took, what it read (so that all can be seen to have read the
 * same) and the most memory its process used. `read` gives rows of values, or null where there are none.
 */
export async function measured(read) {
  const start = performance.now();
  const rows = await read();
  const ms = performance.now() - start;
  const { maxRSS } = process.resourceUsage();
  process.stdout.write(`${JSON.stringify({ ms, peak: maxRSS * 1024, ...tally(rows ?? []) })}\n`);
}

/** Filled cells, and the sum of the numbers in hundredths. Dates count as their serial. */
function tally(rows) {
  let cells = 0;
  let sum = 0;
  for (const row of rows) {
    for (const value of row) {
      if (value === undefined || value === null) continue;
      cells++;
      if (typeof value === 'number') sum += Math.round(value * 100);
    }
  }
  return { cells, sum };
}
