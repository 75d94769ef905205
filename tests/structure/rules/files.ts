/** Rules on whole files: their length, dated TODOs, and nothing of the machine they were written on. */

import { lex } from '../lib/lex';
import { isCode, type Rule, type SourceFile } from '../lib/rule';

const ENTRY_LINES = 60;
/** Past this a file gives its reason in its head. */
export const LONG = 200;
const TOO_LONG = 300;

export const linesOf = (source: string): number => source.replace(/\n$/, '').split('\n').length;

const capped =
  (cap: number): Rule['check'] =>
  ({ source }: SourceFile) =>
    linesOf(source) > cap ? [`${cap + 1}: ${linesOf(source)} lines, ${cap} at most`] : [];

const isEntrypoint = (file: string): boolean => isCode(file) && file.startsWith('entrypoints/');
export const isMeasured = (file: string): boolean =>
  isCode(file) && !isEntrypoint(file) && !file.startsWith('tests/fixtures/');

export const entrypointLength: Rule = {
  says: `keep entrypoints to wiring, ${ENTRY_LINES} lines a file`,
  repair:
    'move what decides to utils (pure) or components (drawn), or give each job its own file beside the entrypoint.',
  applies: isEntrypoint,
  check: capped(ENTRY_LINES),
  bad: [['entrypoints/popup/main.tsx', 'x;\n'.repeat(ENTRY_LINES + 1)]],
  good: [['entrypoints/popup/main.tsx', 'x;\n'.repeat(ENTRY_LINES)]],
};

export const fileLength: Rule = {
  says: `keep files under ${TOO_LONG} lines`,
  repair: 'split it along its jobs; a table of data that has to be this long goes to JSON.',
  applies: isMeasured,
  check: capped(TOO_LONG),
  bad: [['utils/domain/week.ts', 'x;\n'.repeat(TOO_LONG + 1)]],
  good: [['utils/domain/week.ts', 'x;\n'.repeat(TOO_LONG)]],
};

const TODAY = new Date().toISOString().slice(0, 10);
const MARK = /\b(?:TODO|FIXME|XXX)\b(?: \[(\d{4}-\d{2}-\d{2})\])?/g;

function undone(text: string, line: number): string[] {
  return text.split('\n').flatMap((row, at) =>
    [...row.matchAll(MARK)].flatMap(([mark, date]) => {
      if (!mark.startsWith('TODO') || date === undefined) return [`${line + at}: "${mark}" has no date`];
      return date < TODAY ? [`${line + at}: was to be done by ${date}`] : [];
    }),
  );
}

/** Spelt in two parts, or this file would find itself. */
const word = (rest: string): string => `TO${rest}`;

export const todoRule: Rule = {
  says: 'date what is left to do, and do it by then',
  repair: `no date: write \`${word('DO')} [YYYY-MM-DD]: …\`. A date that has passed: do it, or decide again and set a new date.`,
  applies: (file) => isCode(file) || /\.(?:css|html|ya?ml|sh)$/.test(file),
  check: ({ file, source }) =>
    isCode(file) ? lex(source).comments.flatMap((one) => undone(one.text, one.line)) : undone(source, 1),
  bad: [
    ['utils/domain/week.ts', `// ${word('DO')}: later`],
    ['utils/domain/week.ts', `/* ${word('DO')} [2020-01-31]: long ago */`],
    ['utils/domain/week.ts', `// FIX${'ME'} this`],
    ['components/ui/tokens.css', `/* ${word('DO')} */`],
  ],
  good: [['utils/domain/week.ts', `// ${word('DO')} [2999-01-31]: later\nconst s = '${word('DO')}';`]],
};

const MACHINE = [
  /(?<![\w.~*-])\/(?:work|root)\/[\w.-]/g,
  /(?<![\w.~*-])\/(?:home|Users)\/[a-z][\w-]*\/[\w.-]/g,
  /\b[A-Z]:\\Users\\/g,
];
const REGISTRY = [
  /\bregistry\.(?:npmjs|yarnpkg)\.\w+/g,
  /\b(?:deb|security)\.debian\.org\b/g,
  /\bnpm\.pkg\.github\.com\b/g,
  /"resolved": "http/g,
];

export const machineRule: Rule = {
  says: 'name no folder of one machine and no registry',
  repair:
    'a path: resolve it from import.meta.url or take it as an argument. A registry: leave it to the user’s own npm and apt; ' +
    'in package-lock.json, run `npm install --omit-lockfile-registry-resolved`.',
  applies: (file) => file !== 'tests/structure/rules/files.ts',
  check: ({ source }) => {
    const quick = /\/(?:work|root|home|Users)\/|\\Users\\|registry\.|debian\.org|pkg\.github|"resolved"/.test(source);
    if (!quick) return [];
    return source
      .split('\n')
      .flatMap((row, at) =>
        [...MACHINE, ...REGISTRY].flatMap((re) => [...row.matchAll(re)].map((m) => `${at + 1}: ${m[0]}`)),
      );
  },
  bad: [
    ['tests/support/x.mjs', "const dir = '/work/main/x';"],
    ['README.md', 'See /root/.npmrc and then.'],
    ['docs/x.md', 'In /home/ada/project.'],
    ['package-lock.json', '"resolved": "https://registry.npmjs.org/x"'],
    ['docs/x.md', 'From deb.debian.org.'],
  ],
  good: [
    ['utils/x.ts', "const path = 'https://shop.tiktok.com/home/x'; const rest = './work/x'; const seen = '/homepage';"],
  ],
};
