/** The lexer under the rules: what it takes for code, text and imports, on hard samples and on the whole tree. */

import { describe, expect, it } from 'vitest';
import { importsOf, lex, literalAt } from './lib/lex';
import { isCode } from './lib/rule';
import { tree } from './lib/tree';

const squeezed = (source: string): string => lex(source).code.replace(/\s+/g, ' ').trim();
const hole = (inside: string): string => `$${`{${inside}}`}`;

describe('the lexer', () => {
  it.each([
    ['a string', "a('b // c'); d", "a(' '); d"],
    ['an escaped quote', "a('it\\'s'); d", "a(' '); d"],
    ['comments', 'a; // b\n/* c\n d */ e', 'a; e'],
    ['a template with code in it', `a(\`b ${hole("c('d')")} e\`); f`, `a(\` ${hole("c(' ')")} \`); f`],
    [
      'a template in a template',
      `a(\`${hole(`b ? \`c ${hole('d')}\` : { e: 1 }`)}\`)`,
      `a(\`${hole(`b ? \` ${hole('d')}\` : { e: 1 }`)}\`)`,
    ],
    ['a regular expression', 'a = /[\'"`]\\/[/]/g; b', 'a = / /g; b'],
    ['a division', "a = b / c; d = 'e' / 2", "a = b / c; d = ' ' / 2"],
    ['an apostrophe in JSX', "<p>don't</p>\nf('x')", "<p>don't</p> f(' ')"],
    ['closing tags', "<b>{c}</b><br />\nd('e')", "<b>{c}</b><br /> d(' ')"],
  ])('knows %s', (_, source, code) => expect(squeezed(source)).toBe(code));

  it('keeps every position', () => {
    const source = "const a = 'b'; // c\nconst d = `e`;";
    expect(lex(source).code).toHaveLength(source.length);
    expect(literalAt(source, lex(source).code, source.indexOf("'"))).toBe('b');
  });

  it.each([
    ["import a, { type B } from './x';", './x', false],
    ["import type { A } from './x';", './x', true],
    ["import {\n  a,\n  // from 'y'\n} from './x';", './x', false],
    ["import './x.css?inline';", './x.css?inline', false],
    ["export * as a from './x';", './x', false],
    ["export type { A } from './x';", './x', true],
    ["const a = await import('./x');", './x', false],
    ["type A = typeof import('./x');", './x', false],
    [`import(\`./${hole('a')}\`)`, undefined, false],
  ])('reads %s', (source, from, typeOnly) => expect(importsOf(source)).toMatchObject([{ from, typeOnly }]));

  it('misses no import of the tree', () => {
    for (const { file, source } of tree.filter((one) => isCode(one.file) && !one.file.startsWith('tests/structure/'))) {
      const plain = source.match(/^(?:(?:import|export)\b[^;'"(=]*from '|import '|\} from ')/gm)?.length ?? 0;
      expect(
        importsOf(source).length,
        `${file}: the lexer reads fewer imports than a plain look`,
      ).toBeGreaterThanOrEqual(plain);
    }
  });
});
