/** The rules on single files. Each is proved able to fail on samples before it is asked about the tree. */

import { describe, expect, it } from 'vitest';
import { explain, finds } from './lib/rule';
import { tree } from './lib/tree';
import { entrypointLength, fileLength, isMeasured, LONG, linesOf, machineRule, todoRule } from './rules/files';
import { importRule, zodRule } from './rules/rooms';
import { apiRule, networkRule, pageRule, pureSiteRule, sinkRule, skipRule } from './rules/words';

const rules = [
  importRule,
  zodRule,
  pageRule,
  pureSiteRule,
  apiRule,
  networkRule,
  sinkRule,
  skipRule,
  entrypointLength,
  fileLength,
  todoRule,
  machineRule,
];

describe('the sources', () => {
  it('are there to be looked at', () => expect(tree.length).toBeGreaterThan(20));

  it.each(rules.map((rule) => [rule.says, rule] as const))('%s', (_, rule) => {
    const found = finds(rule, tree);
    expect(found, explain(rule, found)).toEqual([]);
  });

  it('have a head in every long file, which says why it is long', () => {
    const long = tree.filter(({ file, source }) => isMeasured(file) && linesOf(source) > LONG);
    for (const { file, source } of long)
      console.warn(`long: ${file} has ${linesOf(source)} lines; does its head say why?`);
    const headless = long.filter(({ source }) => !/^(?:#!.*\n)?\s*\/[/*]/.test(source)).map(({ file }) => file);
    expect(headless, `over ${LONG} lines and no comment in the head to say why: ${headless.join(', ')}`).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.says, rule] as const))('the rule "%s"', (_, rule) => {
  it('finds what is wrong in each of its bad samples', () => {
    for (const [file, source] of rule.bad) {
      expect(rule.applies(file), `does not look at ${file}`).toBe(true);
      expect(rule.check({ file, source }), `sees nothing in ${file}: ${source}`).not.toEqual([]);
    }
    expect(rule.bad.length).toBeGreaterThan(0);
  });

  it('leaves its good samples alone', () => {
    for (const [file, source] of rule.good) expect(finds(rule, [{ file, source }]), source).toEqual([]);
  });
});
