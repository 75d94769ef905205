/** The files of the bank: read in the order of their names, written as `npm run format` would leave them. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { PolicyBank } from '../../../utils/policy/bank';

/** Characters of a line, as in biome.json. */
const WIDTH = 120;

/** Throws with the file's name when one is no JSON: a comma too many is found by its place. */
export function readBanks(folder: string): PolicyBank[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    try {
      return JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as PolicyBank;
    } catch (error) {
      throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
    }
  });
}

/** Lists of short words stay on one line. */
export function asFile(bank: PolicyBank): string {
  const text = JSON.stringify(bank, null, 2);
  const oneLine = text.replace(/^( *"\w+": )\[\s*((?:"[^"\\\n]*",?\s*)+)\](,?)$/gm, (whole, name, list, comma) => {
    const line = `${name}[${list
      .trim()
      .split(/\s*\n\s*/)
      .join(' ')}]${comma}`;
    return line.length > WIDTH ? whole : line;
  });
  return `${oneLine}\n`;
}

/** As it is once it was written. */
const plain = (bank: PolicyBank): unknown => JSON.parse(JSON.stringify(bank));

/** Writes only files that change; gives their names. */
export function writeBanks(folder: string, banks: readonly PolicyBank[]): string[] {
  return banks.flatMap((bank) => {
    const file = path.join(folder, `${bank.policy}.json`);
    if (existsSync(file) && isDeepStrictEqual(JSON.parse(readFileSync(file, 'utf8')), plain(bank))) return [];
    writeFileSync(file, asFile(bank));
    return [path.basename(file)];
  });
}
