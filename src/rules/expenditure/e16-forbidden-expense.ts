import { squeeze } from '../../values/text';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { lineFigures, payments } from './payments';

/** The bill says that there was none of it: 不含酒水. */
const DENIED = /(?:不含|不包括|未含|无|禁止|严禁|谢绝)(?:烟酒|酒水|香烟|烟|酒)/g;

/**
 * Fires at a summary that names what project money must not pay: an error for a forbidden word
 * (公务接待, 烟酒, 工资 …), a warning for a doubtful one (烟, 酒, 福利). Leaves alone what only looks like
 * one (酒店, 福利院, 奖品), and lines that pay nothing. All three lists are settings.
 */
export const E16: Rule = {
  code: 'E16',
  name: 'forbidden-expense',
  title: '列支禁止性费用',
  group: 'expenditure-ledger',
  severity: 'error',
  needs: ['expenditure.summary'],
  yieldsTo: [],
  basis: '中央八项规定 (to be re-checked against the official text)',
  *check({ ledgers, settings }) {
    const harmless = longestFirst(settings.harmlessWords);
    const forbidden = longestFirst(settings.forbiddenWords);
    const doubtful = longestFirst(settings.doubtfulWords);
    const suspect = anyOf([...forbidden, ...doubtful]);
    for (const { ledger, row } of payments(ledgers.expenditure, 'summary')) {
      const summary = squeeze(row.summary);
      if (!suspect.test(summary)) continue;
      const text = harmless.reduce((left, word) => left.replaceAll(word, ' '), summary.replace(DENIED, ' '));
      const clear = forbidden.find((word) => text.includes(word));
      const word = clear ?? doubtful.find((one) => text.includes(one));
      if (word === undefined) continue;
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'summary'),
        actual: word,
        severity: clear === undefined ? 'warning' : 'error',
        figures: { ...lineFigures(row), word, variant: clear === undefined ? 'doubtful' : 'forbidden' },
      });
    }
  },
};

/** Matches where one of the words stands; nowhere when there are none. */
function anyOf(words: readonly string[]): RegExp {
  if (words.length === 0) return /(?!)/;
  return new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
}

function longestFirst(words: readonly string[]): string[] {
  return words
    .map(squeeze)
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
}
