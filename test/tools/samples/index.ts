import { cleanSheets } from './clean';
import { withMistakes } from './mistakes';
import { workbookFile } from './workbook-file';

/** The sample workbooks by file name under assets/. The same bytes on every run and machine. */
export function sampleFiles(): ReadonlyMap<string, Uint8Array> {
  const clean = cleanSheets();
  return new Map([
    ['sample.xlsx', workbookFile(clean)],
    ['sample-with-mistakes.xlsx', workbookFile(withMistakes(clean))],
  ]);
}
