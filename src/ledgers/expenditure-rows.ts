import type { LineId, Plan } from '../plan/plan';
import { lineIn } from '../plan/lines';
import { associationsIn, type Association } from '../values/association';
import { yearOf } from '../values/calendar';
import { addFen, subtractFen, ZERO, type Fen } from '../values/money';
import { remembering } from '../values/remember';
import { headerKey, squeeze } from '../values/text';
import type { CountedSide, ExpenditureCells, ExpenditureRow, LeftOut } from './kinds/expenditure';
import type { ColumnPlace, Troubles } from './ledger';
import { isFilled, VALUE_LOST } from './read-rows';
import {
  isBudgetEntry,
  isCounterEntry,
  isExpenseEntry,
  isReceipt,
  isRefund,
  isYearEndTransfer,
  sideOf,
} from './side';

/** Headers that name an association or a line in some offices and something else in others. */
const BY_VALUE = {
  association: new Set(['部门', '核算部门', '辅助核算']),
  line: new Set(['项目', '子项目', '核算项目']),
};
/** Headers that can mean nothing but the planned line: such a column counts wherever it is filled. */
const LINE_HEADERS = new Set(['资金用途', '经费类别', '款项类别']);
const MONEY_FIELDS = ['amount', 'debit', 'credit', 'refund'] as const;

/** The expenditure rows of a ledger with what they count as. */
export interface ExpenditureTable {
  readonly side: CountedSide;
  readonly rows: readonly ExpenditureRow[];
  readonly columns: ReadonlyMap<string, ColumnPlace>;
}

/** A column by its header and the text of each row in it. */
export interface ExtraColumn {
  readonly place: ColumnPlace;
  readonly texts: readonly string[];
}

/** Attributes the rows of one expenditure ledger to lines and associations and nets them. */
export function expenditureRows(
  cells: readonly ExpenditureCells[],
  found: ReadonlyMap<string, ColumnPlace>,
  troubles: Troubles,
  extras: readonly ExtraColumn[],
  plan: Plan,
  fiscalYear: number,
): ExpenditureTable {
  const columns = new Map(found);
  const lineOf = remembering((text: string) => lineIn(text, plan));
  const associations = associationColumn(columns, extras);
  const lines = lineColumn(cells, columns, extras, lineOf);
  const side = sideOf(
    cells,
    new Set(columns.keys()),
    cells.some((row) => row.debit !== null || row.credit !== null),
  );
  const ofProject = projectFilter(cells, columns, extras, plan, lineOf);
  const associationsOf = remembering(associationsIn);
  const reading: MoneyReading = {
    side,
    troubles,
    fiscalYear,
    directionIsOfAmount: directionIsOfAmount(columns),
    creditIsIncome: headerKey(columns.get('credit')?.header ?? '') === '收入',
    hasAccounts: columns.has('account_code') || columns.has('account_name'),
  };
  const rows = cells.map((row, index): ExpenditureRow => {
    const spent = netOf(row, reading);
    const line = attributeLine(row, index, lines, columns, lineOf);
    const beneficiary = attributeAssociation(row, index, associations, lines, columns, associationsOf);
    const allocation = plan.allocations.find((one) => one.line === line.id);
    const shared = allocation === undefined || allocation.beneficiaries.length > 0;
    // The rows were read for this ledger alone, and a copy of each would cost more than reading it.
    return Object.assign(row, {
      // A column that counts by its values is no field of the spec, so its text is not read yet.
      line_item: lines?.texts[index] ?? row.line_item,
      association: associations?.texts[index] ?? row.association,
      voucher: voucherOf(row),
      spent,
      leftOut: leftOut(row, spent, reading, ofProject(index) || (line.from === 'column' && line.id !== null)),
      lineId: line.id,
      lineFrom: line.from,
      lineColumn: line.column,
      beneficiary: shared ? beneficiary.association : null,
      beneficiaryColumn: beneficiary.column,
    });
  });
  return { side, rows, columns };
}

function voucherOf(row: ExpenditureCells): string {
  const number = squeeze(row.voucher_no);
  const type = squeeze(row.voucher_type);
  return number === '' || type === '' || number.startsWith(type) ? number : `${type}-${number}`;
}

/** How the money columns of one ledger are read. */
interface MoneyReading {
  readonly side: CountedSide;
  readonly troubles: Troubles;
  readonly fiscalYear: number;
  readonly directionIsOfAmount: boolean;
  readonly creditIsIncome: boolean;
  readonly hasAccounts: boolean;
}

/** 借贷方向 beside a bare amount is the amount's side; 方向 beside a balance is the balance's. */
function directionIsOfAmount(columns: ReadonlyMap<string, ColumnPlace>): boolean {
  const header = headerKey(columns.get('direction')?.header ?? '');
  return header !== '余额方向' && (header !== '方向' || !columns.has('balance'));
}

/** Debit − credit − refund, or the amount; null where one of its cells could not be read. */
function netOf(row: ExpenditureCells, { side, troubles, directionIsOfAmount }: MoneyReading): Fen | null {
  const odd = troubles.ofRow(row.row).length > 0;
  if (odd && MONEY_FIELDS.some((field) => troubles.has(row.row, field, ...VALUE_LOST))) return null;
  const refund = row.refund ?? ZERO;
  if (side === 'amount' || (row.debit === null && row.credit === null && row.amount !== null)) {
    const amount = row.amount ?? ZERO;
    const credit = directionIsOfAmount && /^贷/.test(squeeze(row.direction));
    return subtractFen(credit ? subtractFen(ZERO, amount) : amount, refund);
  }
  return subtractFen(addFen(row.debit ?? ZERO, subtractFen(ZERO, row.credit ?? ZERO)), refund);
}

function leftOut(
  row: ExpenditureCells,
  spent: Fen | null,
  { side, fiscalYear, creditIsIncome, hasAccounts }: MoneyReading,
  ofProject: boolean,
): LeftOut | null {
  if (side === 'budget-accounts' && !isBudgetEntry(row)) return 'other-account';
  if (side === 'expense-accounts' && !isExpenseEntry(row)) return 'other-account';
  if (side === 'debit-credit' && hasAccounts && isCounterEntry(row)) return 'other-account';
  const isCredit = spent !== null && spent < 0;
  if (side !== 'amount' && isCredit && isYearEndTransfer(row.summary)) return 'year-end-transfer';
  const isReceived = creditIsIncome ? (text: string) => !isRefund(text) : isReceipt;
  if (side === 'debit-credit' && isCredit && isReceived(row.summary)) return 'receipt';
  if (!ofProject) return 'other-project';
  if (spent === null) return 'amount-unreadable';
  if (row.date === null) return 'date-unreadable';
  return yearOf(row.date) === fiscalYear ? null : 'date-outside-year';
}

/**
 * Whether a row belongs to the plan's project. Judged only where the project column names it
 * somewhere; a ledger of this project alone often has other words there. A column headed 项目
 * counts as one where at least half of its values name the project.
 */
function projectFilter(
  cells: readonly ExpenditureCells[],
  columns: Map<string, ColumnPlace>,
  extras: readonly ExtraColumn[],
  plan: Plan,
  lineOf: LineOf,
): (index: number) => boolean {
  const project = squeeze(plan.project);
  const names = (text: string) => {
    const plain = squeeze(text);
    return plain.includes(project) || (plain.length >= 4 && project.includes(plain));
  };
  const texts = projectTexts(cells, columns, extras, names);
  if (!texts.some(names)) return () => true;
  return (index) => {
    const text = texts[index] ?? '';
    return text === '' || names(text) || lineOf(text) !== null;
  };
}

function projectTexts(
  cells: readonly ExpenditureCells[],
  columns: Map<string, ColumnPlace>,
  extras: readonly ExtraColumn[],
  names: (text: string) => boolean,
): readonly string[] {
  if (columns.has('project')) return cells.map((row) => row.project);
  const taken = columns.get('line_item')?.first;
  const found = extras.find(
    ({ place, texts }) => place.first !== taken && headerKey(place.header) === '项目' && mostly(texts, names),
  );
  if (found) columns.set('project', found.place);
  return found?.texts ?? [];
}

/** `lineIn` for the plan in force, each text looked into once. */
type LineOf = (text: string) => ReturnType<typeof lineIn>;

interface TextColumn {
  readonly column: number;
  readonly texts: readonly string[];
}

function associationColumn(
  columns: Map<string, ColumnPlace>,
  extras: readonly ExtraColumn[],
): TextColumn | null {
  if (columns.has('association')) return null;
  const found = extras.find(({ place, texts }) => {
    return (
      BY_VALUE.association.has(headerKey(place.header)) &&
      mostly(texts, (text) => associationsIn(text).length > 0)
    );
  });
  if (!found) return null;
  columns.set('association', found.place);
  return { column: found.place.first, texts: found.texts };
}

/** The column that names lines, decided by its values where its header leaves it open. */
function lineColumn(
  cells: readonly ExpenditureCells[],
  columns: Map<string, ColumnPlace>,
  extras: readonly ExtraColumn[],
  lineOf: LineOf,
): TextColumn | null {
  const tells = (texts: readonly string[]) => mostly(texts, (text) => lineOf(text) !== null);
  const own = columns.get('line_item');
  const ownTexts = cells.map((row) => row.line_item);
  const plainly =
    own && LINE_HEADERS.has(headerKey(own.header)) && ownTexts.some((text) => lineOf(text) !== null);
  if (own && (plainly || tells(ownTexts))) return { column: own.first, texts: ownTexts };
  const project = columns.get('project');
  const projectTexts = cells.map((row) => row.project);
  if (project && BY_VALUE.line.has(headerKey(project.header)) && tells(projectTexts)) {
    columns.delete('project');
    columns.set('line_item', project);
    return { column: project.first, texts: projectTexts };
  }
  const found = extras.find(({ place, texts }) => BY_VALUE.line.has(headerKey(place.header)) && tells(texts));
  if (!found) return null;
  columns.set('line_item', found.place);
  return { column: found.place.first, texts: found.texts };
}

/** At least half of the filled values hold. */
function mostly(texts: readonly string[], holds: (text: string) => boolean): boolean {
  const filled = texts.filter(isFilled);
  const held = filled.filter(remembering(holds));
  return filled.length > 0 && held.length * 2 >= filled.length;
}

interface Attribution {
  readonly id: LineId | null;
  readonly from: 'column' | 'summary' | null;
  readonly column: number | null;
}

/** From the line column; where that is blank or there is none, from the summary. Never guessed. */
function attributeLine(
  row: ExpenditureCells,
  index: number,
  lines: TextColumn | null,
  columns: ReadonlyMap<string, ColumnPlace>,
  lineOf: LineOf,
): Attribution {
  const text = lines?.texts[index] ?? '';
  if (lines && text !== '') {
    const line = lineOf(text);
    return { id: line === 'ambiguous' ? null : line, from: 'column', column: lines.column };
  }
  const line = lineOf(row.summary);
  const id = line === 'ambiguous' ? null : line;
  return { id, from: id === null ? null : 'summary', column: columns.get('summary')?.first ?? null };
}

function attributeAssociation(
  row: ExpenditureCells,
  index: number,
  byValue: TextColumn | null,
  lines: TextColumn | null,
  columns: ReadonlyMap<string, ColumnPlace>,
  associationsOf: (text: string) => readonly Association[],
): { association: Association | null; column: number | null } {
  const onlyOf = (named: readonly Association[]) => (named.length === 1 ? (named[0] ?? null) : null);
  const place = columns.get('association');
  const text = byValue ? (byValue.texts[index] ?? '') : row.association;
  if (place && text !== '') return { association: onlyOf(associationsOf(text)), column: place.first };
  const summary = columns.get('summary')?.first ?? null;
  for (const [candidate, column] of [
    [lines?.texts[index] ?? '', lines?.column ?? null],
    [row.summary, summary],
  ] as const) {
    const named = associationsOf(candidate);
    if (named.length > 0) return { association: onlyOf(named), column };
  }
  return { association: null, column: place?.first ?? summary };
}
