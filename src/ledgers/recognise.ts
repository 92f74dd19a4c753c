import type { Plan } from '../plan/plan';
import { squeeze } from '../values/text';
import { withRemarks } from './activity-remarks';
import { expenditureRows, type ExtraColumn } from './expenditure-rows';
import { findHeader, type FoundHeader } from './header';
import { hiddenParts } from './hidden';
import type { ActivityCells, ActivityLedger } from './kinds/activities';
import type { AttendanceLedger } from './kinds/attendance';
import type { CertificateIssueLedger } from './kinds/certificates';
import type { EquipmentLedger } from './kinds/equipment';
import type { ExpenditureCells, ExpenditureLedger } from './kinds/expenditure';
import type { RosterPersonLedger } from './kinds/roster';
import type { AnswerLedger } from './kinds/satisfaction';
import type { VisitLedger } from './kinds/visits';
import { Troubles, type Ledger } from './ledger';
import type { Ignored, Ledgers, Recognised, Unrecognised } from './ledgers';
import { looksLikeLedger } from './looks-like-ledger';
import { readText } from './read-cell';
import { readTable, type RawRow, type ReadTable } from './read-rows';
import { secondTableRow } from './second-table';
import type { BookSource, SheetSource } from './sheet';
import type { LedgerKind } from './spec';

type AnyLedger = Ledger<RawRow> | ActivityLedger | ExpenditureLedger;

/** What recognition needs to know besides the workbook. */
export interface RecogniseOptions {
  readonly plan: Plan;
  readonly fiscalYear: number;
  /** Sheets that are read as forms (target table, self-evaluation) and hold no ledger. */
  readonly forms: ReadonlySet<string>;
}

/**
 * Recognises the ledgers of a workbook by their content: not by a sheet's name or position.
 * Hidden sheets, our own sheets and forms are not looked at. Yields after each sheet so that a
 * caller can show progress; returns what was found.
 */
export function* recognise(book: BookSource, options: RecogniseOptions): Generator<string, Recognised> {
  const found: AnyLedger[] = [];
  const unrecognised: Unrecognised[] = [];
  const ignored: { sheet: string; why: Ignored }[] = [];
  for (const sheet of book.sheets) {
    yield sheet.name;
    const why = ignoredBecause(sheet, options.forms);
    if (why) {
      ignored.push({ sheet: sheet.name, why });
      continue;
    }
    const header = findHeader(sheet.name, sheet.grid, sheet.layout.merges);
    if (header) {
      if (header.spec.kind === 'expenditure' && isPlanned(sheet.name)) {
        ignored.push({ sheet: sheet.name, why: 'planned' });
        continue;
      }
      const second = secondTableRow(sheet.grid, header);
      const ledger = readLedger(sheet, header, second, book.date1904, options);
      found.push(ledger);
      if (second !== null) unrecognised.push({ sheet: sheet.name, why: 'second-table', headerRow: second });
      if (ledger.rows.length === 0)
        unrecognised.push({ sheet: sheet.name, why: 'no-rows', headerRow: header.row });
    } else if (looksLikeLedger(sheet)) {
      unrecognised.push({ sheet: sheet.name, why: 'no-header', headerRow: null });
    } else {
      ignored.push({ sheet: sheet.name, why: 'unrelated' });
    }
  }
  return { order: book.sheets.map(({ name }) => name), ledgers: byKind(found), unrecognised, ignored };
}

/** A sheet named as a plan, an application or income holds no spending, whatever its columns say. */
function isPlanned(name: string): boolean {
  if (/^收入(台账|明细账?)?$/.test(name)) return true;
  return /计划|预算|申请|测算/.test(name) && !/台账|明细|流水|日记|序时|执行|支付/.test(name);
}

function ignoredBecause(sheet: SheetSource, forms: ReadonlySet<string>): Ignored | null {
  if (sheet.own !== null) return 'own';
  if (!sheet.visible) return 'hidden';
  if (sheet.grid.rowCount === 0) return 'empty';
  return forms.has(sheet.name) ? 'form' : null;
}

function byKind(found: readonly AnyLedger[]): Ledgers {
  // The kind decides the row type: `readTable` fills exactly the fields of the kind's spec.
  const of = <L>(kind: LedgerKind) =>
    found.filter((ledger) => ledger.kind === kind) as readonly unknown[] as readonly L[];
  return {
    expenditure: of<ExpenditureLedger>('expenditure'),
    activities: of<ActivityLedger>('activities'),
    attendance: of<AttendanceLedger>('attendance'),
    visits: of<VisitLedger>('visits'),
    certificates: of<CertificateIssueLedger>('certificates'),
    equipment: of<EquipmentLedger>('equipment'),
    satisfaction: of<AnswerLedger>('satisfaction'),
    roster: of<RosterPersonLedger>('roster'),
  };
}

function readLedger(
  sheet: SheetSource,
  header: FoundHeader,
  second: number | null,
  date1904: boolean,
  options: RecogniseOptions,
): AnyLedger {
  const table = readTable(sheet.grid, sheet.layout.merges, header, second, date1904);
  const troubles = new Troubles(table.troubles);
  const ledger: Ledger<RawRow> = {
    kind: header.spec.kind,
    sheet: sheet.name,
    headerRow: header.row,
    firstColumn: header.firstColumn,
    lastColumn: header.lastColumn,
    lastRow: table.lastRow,
    columns: table.columns,
    rows: table.rows,
    summaryRows: table.summaryRows,
    skipped: table.skipped,
    troubles,
    duplicateHeaders: header.duplicates,
    hidden: hiddenParts(sheet, header, table),
  };
  const { kind } = header.spec;
  if (kind !== 'expenditure' && kind !== 'activities') return ledger;
  const extras = extraColumns(header, table, date1904);
  if (kind === 'activities') {
    const activities = table.rows as readonly unknown[] as readonly ActivityCells[];
    return { ...ledger, rows: withRemarks(activities, extras) };
  }
  const cells = table.rows as readonly unknown[] as readonly ExpenditureCells[];
  return {
    ...ledger,
    ...expenditureRows(cells, table.columns, troubles, extras, options.plan, options.fiscalYear),
  };
}

/** Columns whose header is no alias of the kind: some count by their values. */
function extraColumns(header: FoundHeader, table: ReadTable, date1904: boolean): ExtraColumn[] {
  const taken = new Set([...header.columns.values()].map((place) => place.first));
  return [...header.texts]
    .filter(([column, text]) => !taken.has(column) && squeeze(text) !== '')
    .map(([column, text]) => ({
      place: { first: column, last: column, header: text, scale: 100 },
      texts: table.rows.map(({ row }) => {
        const cell = table.cells.cell(row, column);
        return readText(cell, date1904).value;
      }),
    }));
}
