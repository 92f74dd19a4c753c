import { describe, expect, it } from '@jest/globals';
import { figureFormula } from '../../src/report/live-formula';
import { rational } from '../../src/values/rational';

describe('live formula of a figure', () => {
  const shown = { text: '1', cut: false, factor: rational(1) };
  const inTenThousand = { ...shown, factor: rational(1, 10_000) };

  it('divides the whole of a part, also of one that is a sum', () => {
    const parts = ['SUM(G2:G9)+3.5', 'COUNTA(A2:A9)+1'];
    expect(figureFormula(parts, { kind: 'sum' }, inTenThousand)).toBe('ROUND((SUM(G2:G9)+3.5)/10000,2)');
    expect(figureFormula(parts, { kind: 'percentage' }, shown)).toBe(
      'IF((COUNTA(A2:A9)+1)=0,0,ROUND((SUM(G2:G9)+3.5)/(COUNTA(A2:A9)+1)*100,2))',
    );
    expect(figureFormula(parts, { kind: 'mean-completion', planned: [rational(5)] }, shown)).toBe(
      'ROUND(AVERAGE(MIN(1,(SUM(G2:G9)+3.5)/5.000000),MIN(1,(COUNTA(A2:A9)+1)/1))*100,2)',
    );
  });
});
