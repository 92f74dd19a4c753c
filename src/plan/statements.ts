import type { Rational } from '../values/rational';
import type { Subject } from './subject';

/**
 * A figure that the user states somewhere in the workbook besides the ledgers: an actual in a
 * self-evaluation (自评表), or a labelled cell such as 满意率 below the survey.
 */
export interface Statement {
  readonly subject: Subject;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The figure as typed. */
  readonly text: string;
  /** Yuan, percent or a plain count; null where the text holds no single number. */
  readonly value: Rational | null;
  readonly from: 'self-evaluation' | 'label';
}

/** A recognised self-evaluation form (项目支出绩效自评表). */
export interface SelfEvaluation {
  readonly sheet: string;
  readonly headerRow: number;
  readonly statements: readonly Statement[];
}
