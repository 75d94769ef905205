/** A rule on one file: what it forbids, which repair applies, and samples that prove it can fail and can pass. */

export interface SourceFile {
  /** From the root, with `/`. */
  file: string;
  source: string;
}

export interface Rule {
  /** Completes "the sources …". */
  says: string;
  /** Told below the list of finds: which repair applies. */
  repair: string;
  applies(file: string): boolean;
  /** Each find as `<line>: <what>`. */
  check(file: SourceFile): string[];
  bad: [file: string, source: string][];
  good: [file: string, source: string][];
}

export const isCode = (file: string): boolean => /\.(?:ts|tsx|mjs|cjs|js)$/.test(file);
export const isShipped = (file: string): boolean => isCode(file) && /^(?:entrypoints|components|utils)\//.test(file);

/** All finds of a rule as lines a reader can click on; empty when it holds. */
export function finds(rule: Rule, over: readonly SourceFile[]): string[] {
  return over
    .filter(({ file }) => rule.applies(file))
    .flatMap((one) => rule.check(one).map((find) => `${one.file}:${find}`));
}

/** One text for an assertion message. */
export const explain = (rule: Rule, found: readonly string[]): string =>
  `The sources do not hold "${rule.says}":\n  ${found.join('\n  ')}\nRepair: ${rule.repair}\n`;
