import { Command, CommanderError, Option } from 'commander';
import { wordsFor, LANGUAGES } from '../locale';
import type { Language } from '../report/layout';
import type { Words } from '../locale/words';
import { check, type CheckOptions } from './commands/check';
import { printRules, type RulesFormat } from './commands/rules';
import { write, type WriteOptions } from './commands/write';
import { EXIT, Refusal } from './problem';

/** Runs the command line. Gives the exit status; every refusal is one sentence on stderr. */
export async function run(args: readonly string[], version: string): Promise<number> {
  const words = wordsFor(languageIn(args));
  const status = { value: EXIT.passed as number };
  const program = programFor(words, version, (value) => {
    status.value = value;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status.value;
  } catch (error) {
    if (error instanceof CommanderError) return usageStatus(error, words);
    process.stderr.write(
      `${error instanceof Refusal ? error.message : words.cli.unexpected(args.join(' '))}\n`,
    );
    return EXIT.notRun;
  }
}

/** The language decides the sentences of usage errors too, so it is looked for before parsing. */
function languageIn(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  const value = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  return LANGUAGES.find((language) => language === value) ?? 'zh-CN';
}

function usageStatus(error: CommanderError, words: Words): number {
  if (error.exitCode === 0) return EXIT.passed;
  const subject = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const problem = words.cli.usageProblems[error.code.replace('commander.', '')];
  process.stderr.write(`${words.cli.usage(problem?.(subject) ?? error.message)}\n`);
  return EXIT.notRun;
}

/** Headings of the help text in the user's language; options say their choices themselves. */
function inLanguage(command: Command, words: Words): Command {
  return command.configureHelp({
    styleTitle: (title) => words.cli.helpTitles[title] ?? title,
    optionDescription: ({ description }) => description,
  });
}

function programFor(words: Words, version: string, finish: (status: number) => void): Command {
  const { options, commands } = words.cli;
  const program = new Command('jixiao')
    .description(words.cli.description)
    .version(version, '--version', options.version)
    .helpOption('-h, --help', options.help)
    .helpCommand(false);
  const command = (syntax: string, description: string, formats = ['text', 'json']) =>
    inLanguage(silent(program.command(syntax).description(description)), words)
      .helpOption('-h, --help', options.help)
      .addOption(new Option('--format <format>', options.format).choices(formats).default('text'))
      .addOption(new Option('--locale <locale>', options.locale).choices([...LANGUAGES]).default('zh-CN'))
      .option('--force', options.force);
  command('check', commands.check)
    .argument('<paths...>', options.paths)
    .option('--plan <file>', options.plan)
    .option('--strict', options.strict)
    .action(async (paths: string[], given: CheckOptions) => finish(await check(paths, given, words)));
  command('write', commands.write)
    .argument('<book>', options.book)
    .requiredOption('--out <file>', options.out)
    .option('--plan <file>', options.plan)
    .option('--strict', options.strict)
    .action(async (book: string, given: WriteOptions) => finish(await write(book, given, words)));
  command('rules', commands.rules, ['text', 'json', 'md']).action((given: { format: RulesFormat }) =>
    finish(printRules(given.format, words)),
  );
  program.action(() => {
    process.stdout.write(program.helpInformation());
    finish(EXIT.notRun);
  });
  return inLanguage(silent(program), words).allowExcessArguments(false);
}

/** Usage errors are thrown and worded by us instead of printed and exited on. */
function silent(command: Command): Command {
  return command.exitOverride().configureOutput({ writeErr: () => {} });
}
