import { describe, expect, it } from '@jest/globals';
import { foldFindings, type Finding } from '../../src/rules/fold';
import { problem } from '../../src/rules/place';
import { rules } from '../../src/rules';
import type { Problem, Severity } from '../../src/rules/rule';

const [RULE] = rules;
if (!RULE) throw new Error('there are rules');

function finding(code: string, severity: Severity, row: number, more: Partial<Problem> = {}): Finding {
  const range = { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 0 };
  const rule = { ...RULE, code, yieldsTo: code === 'LATER' ? ['CAUSE'] : [] } as Finding['rule'];
  return { rule, problem: problem({ sheet: '支出', range, ...more }), severity, causedBy: null };
}

const causes = (findings: Finding[], accepted: Finding[] = []) =>
  foldFindings(findings, new Set(accepted)).map(({ causedBy }) => causedBy);

describe('folding', () => {
  const error = finding('CAUSE', 'error', 3);

  it('puts an error under an error on its row, and leaves it alone elsewhere', () => {
    const [, folded] = foldFindings([error, finding('LATER', 'error', 3)], new Set());
    expect(folded).toMatchObject({ causedBy: 'CAUSE', severity: 'info' });
    expect(causes([error, finding('LATER', 'error', 4)])).toEqual([null, null]);
  });

  it('puts an error under a warning on its row, and under nothing that was accepted', () => {
    expect(causes([finding('CAUSE', 'warning', 3), finding('LATER', 'error', 3)])).toEqual([null, 'CAUSE']);
    expect(causes([error, finding('LATER', 'error', 3)], [error])).toEqual([null, null]);
  });

  it('keeps an error under a cause that stands while another is accepted', () => {
    const second = finding('CAUSE', 'error', 5);
    const explainedBy = [3, 5].map((row) => ({ sheet: '支出', row }));
    const later = finding('LATER', 'error', 9, { explainedBy });
    expect(causes([error, second, later], [error])).toEqual([null, null, 'CAUSE']);
    expect(causes([error, second, later], [error, second])).toEqual([null, null, null]);
  });

  it('puts warnings under anything', () => {
    const warning = finding('LATER', 'warning', 3);
    expect(causes([finding('CAUSE', 'info', 3), warning])).toEqual([null, 'CAUSE']);
    expect(causes([error, warning], [error])).toEqual([null, 'CAUSE']);
    const anywhere = finding('LATER', 'warning', 9, { explainedBy: 'any' });
    expect(causes([error, anywhere])).toEqual([null, 'CAUSE']);
  });

  it('takes no error for explained by whatever stands anywhere', () => {
    expect(causes([error, finding('LATER', 'error', 9, { explainedBy: 'any' })])).toEqual([null, null]);
  });
});
