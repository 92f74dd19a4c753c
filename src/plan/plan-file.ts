import { z } from 'zod';
import { readDateText } from '../values/calendar';
import { decimalToFen, parseDecimal } from '../values/decimal';
import type { Fen } from '../values/money';
import { parseRational } from '../values/rational';
import type { Allocation, Funding, LineId, Plan } from './plan';
import { beneficiariesOf, roleOfLine } from './roles';

/** What is wrong with a plan file; worded in `locale/`. */
export type PlanFileProblem =
  | 'not-json'
  | 'missing'
  | 'wrong-type'
  | 'not-an-amount'
  | 'not-a-number'
  | 'not-a-date'
  | 'unknown-operator'
  | 'no-allocations'
  | 'invalid';

/** A plan file that cannot be used: where in it, and what is wrong there. */
export class PlanFileError extends Error {
  /** Path of the value, such as `plan.allocations.0.amount`; empty for the file itself. */
  readonly path: string;
  readonly problem: PlanFileProblem;

  constructor(path: string, problem: PlanFileProblem) {
    super(`${problem} at ${path === '' ? 'the file' : path}`);
    this.name = 'PlanFileError';
    this.path = path;
    this.problem = problem;
  }
}

const text = z.string();
const optionalText = text.nullish().transform((value) => value ?? null);
const plainText = text.nullish().transform((value) => value ?? '');

const amount = text.transform((value, context): Fen => {
  const decimal = parseDecimal(value.trim());
  const reading = decimal && decimalToFen(decimal);
  if (reading && !reading.rounded && reading.amount >= 0) return reading.amount;
  return refuse(context, 'not-an-amount');
});
const optionalAmount = amount.nullish().transform((value) => value ?? null);

const number = text.transform((value, context) => {
  const read = parseRational(value.trim());
  return read && read.numerator >= 0n ? read : refuse(context, 'not-a-number');
});

const date = text.transform((value, context) => {
  const read = readDateText(value);
  return read.kind === 'date' ? read.date : refuse(context, 'not-a-date');
});

/** Marks an issue with our own problem key, which zod carries in its message. */
function refuse(context: z.core.$RefinementCtx<string>, problem: PlanFileProblem): never {
  context.issues.push({ code: 'custom', message: problem, input: context.value });
  return z.NEVER;
}

const funding = z
  .object({
    total: optionalAmount,
    central: optionalAmount,
    provincial: optionalAmount,
    municipal: optionalAmount,
    county: optionalAmount,
    other: optionalAmount,
  })
  .nullish()
  .transform((value): Funding => value ?? NO_FUNDING);

const NO_FUNDING: Funding = {
  total: null,
  central: null,
  provincial: null,
  municipal: null,
  county: null,
  other: null,
};

const allocation = z.object({
  name: text.min(1, 'missing'),
  unitAmount: optionalAmount,
  unit: plainText,
  quantity: number.nullish().transform((value) => value ?? null),
  amount,
  midTermAmount: optionalAmount,
  adjustedAmount: optionalAmount,
});

const target = z.object({
  name: text,
  operator: z.enum(['≥', '≤', '=', '>', '<', '定性'], 'unknown-operator'),
  value: text,
  unit: plainText,
});

const goals = z
  .array(text)
  .nullish()
  .transform((value) => value ?? []);

const planSchema = z.object({
  project: text,
  unit: plainText,
  unitCode: optionalText,
  department: optionalText,
  departmentCode: optionalText,
  fiscalYear: z.number().int().min(1950).max(2099),
  period: z
    .object({ years: z.number().int().positive() })
    .nullish()
    .transform((value) => value ?? null),
  funding: z
    .object({ midTerm: funding, annual: funding })
    .nullish()
    .transform((value) => value ?? { midTerm: NO_FUNDING, annual: NO_FUNDING }),
  allocations: z.array(allocation).min(1, 'no-allocations'),
  quantities: z
    .array(z.object({ name: text, value: number, unit: plainText }))
    .nullish()
    .transform((value) => value ?? []),
  goals: z
    .object({ midTerm: goals, annual: goals })
    .nullish()
    .transform((value) => value ?? { midTerm: [], annual: [] }),
  indicators: z.array(
    z.object({
      level1: plainText,
      level2: plainText,
      annual: target,
      midTerm: target.nullish().transform((value) => value ?? null),
    }),
  ),
  measures: plainText,
  signOff: z
    .object({ head: optionalText, preparer: optionalText, date: date.nullish() })
    .nullish()
    .transform((value) => ({
      head: value?.head ?? null,
      preparer: value?.preparer ?? null,
      date: value?.date ?? null,
    })),
});

type PlanJson = z.output<typeof planSchema>;

/** Reads the text of a plan file. @throws PlanFileError */
export function parsePlanFile(content: string): Plan {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    throw new PlanFileError('', 'not-json');
  }
  return planFromJson(json);
}

/**
 * Takes the JSON that `extract` prints, `{"plan": {…}}` or the plan by itself. Amounts are yuan
 * as decimal strings. @throws PlanFileError
 */
export function planFromJson(json: unknown): Plan {
  const wrapped = typeof json === 'object' && json !== null && 'plan' in json;
  const parsed = planSchema.safeParse(wrapped ? json.plan : json, { reportInput: true });
  if (!parsed.success) throw errorOf(parsed.error.issues[0], wrapped);
  return planOf(parsed.data);
}

const OWN_PROBLEMS: readonly string[] = [
  'missing',
  'not-an-amount',
  'not-a-number',
  'not-a-date',
  'unknown-operator',
  'no-allocations',
] satisfies PlanFileProblem[];

function errorOf(issue: z.core.$ZodIssue | undefined, wrapped: boolean): PlanFileError {
  if (!issue) return new PlanFileError('', 'invalid');
  const path = [...(wrapped ? ['plan'] : []), ...issue.path.map(String)].join('.');
  if (OWN_PROBLEMS.includes(issue.message)) return new PlanFileError(path, issue.message as PlanFileProblem);
  if (issue.code !== 'invalid_type') return new PlanFileError(path, 'invalid');
  return new PlanFileError(path, issue.input === undefined ? 'missing' : 'wrong-type');
}

function planOf({ period, allocations, ...rest }: PlanJson): Plan {
  return {
    ...rest,
    periodYears: period?.years ?? null,
    allocations: allocations.map((line, index): Allocation => ({
      ...line,
      line: `L${index + 1}` as LineId,
      role: roleOfLine(line.name),
      beneficiaries: beneficiariesOf(line),
    })),
  };
}
