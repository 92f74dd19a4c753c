import type { Words } from '../../locale/words';
import { catalogue } from '../../rules';
import { table } from '../display-width';
import { EXIT } from '../problem';

/** Prints the catalogue of rules, built or not. Gives the exit status. */
export function printRules(format: 'text' | 'json', words: Words): number {
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(entries())}\n` : `${listing(words).join('\n')}\n`,
  );
  return EXIT.passed;
}

function entries() {
  return catalogue.map(({ facts, built }) => ({
    code: facts.code,
    name: facts.name,
    title: facts.title,
    severity: facts.severity,
    group: facts.group,
    basis: facts.basis,
    needs: facts.needs,
    built,
  }));
}

function listing(words: Words): string[] {
  const headers = words.cli.ruleHeaders;
  return table(
    [
      { header: headers.code, align: 'left' },
      { header: headers.severity, align: 'left' },
      { header: headers.group, align: 'left' },
      { header: headers.title, align: 'left' },
      { header: headers.built, align: 'left' },
    ],
    catalogue.map(({ facts, built }) => [
      facts.code,
      words.severity[facts.severity],
      words.group[facts.group],
      words.rule(facts.code)?.title ?? facts.title,
      built ? '' : words.outcome['not-built'],
    ]),
  );
}
