/** What `npm run bank` can do. Each command says what it did; the answer is the process's exit code. */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toGift } from '../../../utils/gift/to-gift';
import { policies } from '../../../utils/policy/catalogue';
import { names } from '../../../utils/policy/catalogue/names';
import { policyFor } from '../../../utils/policy/match';
import { figuresOf, lintBank } from '../../structure/bank/lint';
import { balanced } from './balance';
import { readBanks, writeBanks } from './files';
import { merge } from './merge';
import { table } from './table';

const HELP = `npm run bank -- …
  lint                  says what is wrong with the bank
  figures               how fair it is, in numbers
  export FILE [POLICY]  writes the bank, or one policy of it, as GIFT
  import FILE           takes questions of a GIFT file into the bank
  balance               spreads the right answers evenly over the places`;

const FOLDER = path.resolve('public/bank');

const policyOf = (words: string): string | undefined =>
  names.some(({ id }) => id === words) ? words : policyFor({ policyWords: words });

function lint(): number {
  const banks = readBanks(FOLDER);
  const found = lintBank(banks, policies);
  for (const line of found) console.log(line);
  console.log(`${found.length} findings in ${banks.flatMap(({ questions }) => questions).length} questions.`);
  return found.length > 0 ? 1 : 0;
}

function figures(): number {
  console.log(table(figuresOf(readBanks(FOLDER))));
  return 0;
}

function exportTo(file: string, policy: string | undefined): number {
  const banks = readBanks(FOLDER).filter((bank) => policy === undefined || bank.policy === policy);
  if (banks.length === 0) return wrong(policy === undefined ? 'the bank is empty' : `there is no bank "${policy}"`);
  writeFileSync(file, toGift(banks, names));
  console.log(`${banks.flatMap(({ questions }) => questions).length} questions written to ${file}.`);
  return 0;
}

function importFrom(file: string): number {
  const { banks, replaced, added, left } = merge(readFileSync(file, 'utf8'), readBanks(FOLDER), policies, policyOf);
  const written = writeBanks(FOLDER, banks);
  for (const line of left) console.log(`left out, ${line}`);
  console.log(`${replaced.length} replaced, ${added.length} added, ${left.length} left out.`);
  for (const name of written) console.log(`changed: ${name}`);
  const mine = lintBank(banks, policies).filter((line) =>
    [...replaced, ...added].some((id) => line.startsWith(`${id}:`)),
  );
  for (const line of mine) console.log(line);
  return left.length > 0 || mine.length > 0 ? 1 : 0;
}

function balance(): number {
  const written = writeBanks(FOLDER, balanced(readBanks(FOLDER)));
  console.log(written.length > 0 ? `changed: ${written.join(', ')}` : 'The right answers lie evenly already.');
  return 0;
}

function wrong(words: string): number {
  console.error(words);
  return 1;
}

/** Run from the project's folder. */
export function run([command = '', file, policy]: readonly string[]): number {
  if (command === 'lint') return lint();
  if (command === 'figures') return figures();
  if (command === 'balance') return balance();
  if (file && command === 'export') return exportTo(path.resolve(file), policy);
  if (file && command === 'import') return importFrom(path.resolve(file));
  return wrong(HELP);
}
