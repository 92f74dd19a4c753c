import type { Words } from '../../locale/words';
import { catalogue } from '../../rules';
import { table } from '../display-width';
import { EXIT } from '../problem';

export type RulesFormat = 'text' | 'json' | 'md';

/** Prints the catalogue of rules, built or not. Gives the exit status. */
export function printRules(format: RulesFormat, words: Words): number {
  process.stdout.write(`${printed(format, words)}\n`);
  return EXIT.passed;
}

function printed(format: RulesFormat, words: Words): string {
  if (format === 'json') return JSON.stringify(entries());
  return (format === 'md' ? markdown(words) : listing(words)).join('\n');
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
  const { headers, rows } = cells(words);
  return table(
    headers.map((header) => ({ header, align: 'left' })),
    rows,
  );
}

function markdown(words: Words): string[] {
  const { headers, rows } = cells(words);
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)];
}

function cells(words: Words): { headers: string[]; rows: string[][] } {
  const { code, severity, group, title, built } = words.cli.ruleHeaders;
  return {
    headers: [code, severity, group, title, built],
    rows: catalogue.map((entry) => [
      entry.facts.code,
      words.severity[entry.facts.severity],
      words.group[entry.facts.group],
      words.rule(entry.facts.code)?.title ?? entry.facts.title,
      entry.built ? '' : words.outcome['not-built'],
    ]),
  };
}
