import type { Trouble } from '../../ledgers/ledger';
import type { FieldType } from '../../ledgers/spec';
import { formatDate, type CalendarDate } from '../../values/calendar';
import { maskNumber, maskNumbersIn } from '../../values/certificate';
import { formatYuan, type Fen } from '../../values/money';
import { excerpt } from '../../values/text';
import { cellAt, problem } from '../place';
import type { Problem, Rule } from '../rule';
import { allLedgers, headerOf, typeOfField, valueIn, type PlainLedger, type PlainRow } from './ledgers';

/**
 * Fires at a cell that could only be read after cleaning: full-width or look-alike characters, a count
 * typed as text, an amount with digits below a fen; info where there is one way to read it. Leaves alone
 * amounts typed as text in expenditure ledgers, which are judged there, and unit prices.
 */
export const H04: Rule = {
  code: 'H04',
  name: 'value-needed-cleaning',
  title: '数据含全角或异形字符',
  group: 'sheet-hygiene',
  severity: 'warning',
  needs: [],
  yieldsTo: ['C01', 'C07', 'E02', 'E06'],
  basis: 'seen in published material; what public checking software enforces',
  *check(context) {
    for (const ledger of allLedgers(context)) {
      const suspects = ledger.troubles.all.filter((trouble) => isCleaned(ledger, trouble));
      if (suspects.length === 0) continue;
      const rows = new Map(ledger.rows.map((row) => [row.row, row]));
      for (const trouble of suspects) yield cleaned(ledger, trouble, rows.get(trouble.row));
    }
  },
};

function isCleaned(ledger: PlainLedger, { kind, field }: Trouble): boolean {
  switch (kind) {
    case 'cleaned':
      return true;
    case 'rounded':
      return field !== 'unit_price';
    case 'number-as-text':
    case 'unit-in-cell':
      return ledger.kind !== 'expenditure' || typeOfField(ledger.kind, field) !== 'money';
    default:
      return false;
  }
}

function cleaned(ledger: PlainLedger, trouble: Trouble, row: PlainRow | undefined): Problem {
  const { kind, field, raw } = trouble;
  const type = typeOfField(ledger.kind, field);
  const personal = type === 'certificate' || type === 'identity';
  const shown = personal ? maskNumber(raw) : quoted(raw);
  const read = row && type ? readAs(type, valueIn(row, field)) : null;
  return problem({
    severity: isUnambiguous(trouble) ? 'info' : 'warning',
    sheet: ledger.sheet,
    range: cellAt(trouble.row, trouble.column),
    expected: read,
    actual: shown,
    figures: { variant: kind, header: headerOf(ledger, field), raw: shown, read: read ?? '' },
  });
}

/** As typed, for its odd characters are the point; folded only where a personal number must be masked. */
function quoted(raw: string): string {
  const plain = excerpt(raw);
  const masked = excerpt(maskNumbersIn(raw));
  return masked === plain ? raw.slice(0, plain.length) : masked;
}

/** The value that was read, as it is shown; null where the value says no more than the cell. */
function readAs(type: FieldType, value: unknown): string | null {
  if (typeof value !== 'number') return null;
  if (type === 'date') return formatDate(value as CalendarDate);
  return type === 'money' ? formatYuan(value as Fen) : String(value);
}

/** Full-width forms and wide spaces have one plain character each; other look-alikes are guessed at. */
const PLAINLY_WIDE = /^[\u0020-\u007e\s\uff01-\uff5e\u3000\u4e00-\u9fff]*$/;

function isUnambiguous({ kind, raw }: Trouble): boolean {
  return kind === 'cleaned' ? PLAINLY_WIDE.test(raw) : kind === 'number-as-text';
}
