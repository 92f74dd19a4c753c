import type { Words } from '../locale/words';
import type { Progress } from '../report/validate';

/** Where a terminal shows how far the job is. */
export interface ProgressShower {
  readonly read: (sheet: string, rows: number, statedRows: number | null) => void;
  readonly validate: (progress: Progress) => void;
  readonly write: () => void;
  /** Removes the line. */
  readonly done: () => void;
}

const SILENT: ProgressShower = { read: () => {}, validate: () => {}, write: () => {}, done: () => {} };
/** Short work shows nothing. */
const QUIET_MS = 400;
const EVERY_MS = 100;
const BAR = 24;

/** A bar on stderr, only in a terminal and only when the work takes long. */
export function progressShower(stream: NodeJS.WriteStream, words: Words, file: string): ProgressShower {
  if (!stream.isTTY) return SILENT;
  const started = Date.now();
  let shown = 0;
  const show = (text: string, share: number | null) => {
    const now = Date.now();
    if (now - started < QUIET_MS || now - shown < EVERY_MS) return;
    shown = now;
    stream.write(`\r\u001b[K${bar(share)} ${text}  ${file}`);
  };
  return {
    read: (sheet, rows, stated) => {
      const total = Math.max(stated ?? 0, rows);
      show(
        `${words.step.read} ${sheet} ${words.cli.checked(rows, total)}`,
        stated === null ? null : rows / total,
      );
    },
    validate: ({ step, item, done, total }) =>
      show(`${words.step[step]} ${item}`, total === 0 ? null : done / total),
    write: () => show(words.step.write, null),
    done: () => {
      if (shown > 0) stream.write('\r\u001b[K');
    },
  };
}

function bar(share: number | null): string {
  const filled = Math.round(Math.min(1, share ?? 0) * BAR);
  return `[${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}]`;
}
