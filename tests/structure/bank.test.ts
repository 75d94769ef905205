/** The question bank is fair, founded and complete; its figures are printed. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PolicyBank } from '../../utils/policy/bank';
import type { Policy } from '../../utils/policy/catalogue/policy';
import { figuresOf, lintBank } from './bank/lint';

const modules = import.meta.glob<{ policy: Policy }>('../../utils/policy/catalogue/*.ts', { eager: true });
const catalogue = Object.fromEntries(
  Object.entries(modules).flatMap(([file, { policy }]) =>
    policy ? [[file.split('/').at(-1)?.replace('.ts', '') ?? '', policy] as const] : [],
  ),
);
const FOLDER = new URL('../../public/bank/', import.meta.url);
const banks = readdirSync(FOLDER)
  .sort()
  .map((file): PolicyBank => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));

describe('the question bank', () => {
  it('is fair, founded and complete', () => {
    const found = lintBank(banks, catalogue);
    console.log(figuresOf(banks));
    expect(found, `${found.join('\n')}\nSee docs/bank.md.\n`).toEqual([]);
  });

  it('has at least 450 questions', () => {
    expect(figuresOf(banks).questions).toBeGreaterThanOrEqual(450);
  });
});
