/** One thing an editor has to mend, said so that no knowledge of the code is needed. */
export interface Problem {
  /** Path from the project root, for example `content/priorities/thematic-05.mdx`. */
  file: string;
  /** 1-based, where known. */
  line?: number;
  column?: number;
  /** Key in the file, for example `related[0].id`. */
  field?: string;
  /** What stands there, in a full sentence. */
  message: string;
  /** What to do about it. */
  remedy: string;
}

/** Raised when content cannot be published; its message is the whole report, without a stack trace. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(report(problems));
    this.name = 'ContentError';
    this.problems = problems;
    this.stack = '';
  }
}

/** The report an editor reads: every problem at once, sorted by file and line. */
export function report(problems: readonly Problem[]): string {
  return `Treści nie można opublikować: ${count(problems.length)} do poprawienia.\n\n${list(problems, '✗')}\n`;
}

/** What an editor should know although the site is built. */
export function warn(warnings: readonly Problem[]): string {
  return `Uwaga: serwis powstanie, ale warto to poprawić.\n\n${list(warnings, '!')}\n`;
}

/** As many as anybody reads at once. */
const MOST = 100;

function list(problems: readonly Problem[], mark: string): string {
  const sorted = [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)));
  const blocks = sorted.slice(0, MOST).map(({ file, line, column, field, message, remedy }) => {
    const place = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
    return `  ${mark} ${place}${field ? `  pole „${field}”` : ''}\n    ${message}\n    Co zrobić: ${remedy}`;
  });
  const rest = sorted.length - blocks.length;
  return [...blocks, ...(rest > 0 ? [`  … i jeszcze ${count(rest)}: pokażą się, gdy poprawisz te.`] : [])].join('\n\n');
}

function count(n: number): string {
  const form = new Intl.PluralRules('pl').select(n);
  return `${n} ${form === 'one' ? 'błąd' : form === 'few' ? 'błędy' : 'błędów'}`;
}
