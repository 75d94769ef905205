/** What a chosen GIFT file would bring: read here, nothing is stored. The reader is loaded when it is first needed. */

import type { OwnQuestion } from '../../utils/domain';
import { OWN } from '../../utils/domain/practice/own';
import type { GiftProblem } from '../../utils/gift/read';
import type { PolicyBank } from '../../utils/policy/bank';

export interface DryRun {
  /** The file's name. */
  file: string;
  /** Would come in, new or in place of one that asks the same. */
  questions: readonly OwnQuestion[];
  /** How many of them replace one that is there. */
  again: number;
  /** Word for word in the bank: not taken. */
  banked: number;
  problems: readonly GiftProblem[];
}

interface Asked {
  file: File;
  own: readonly OwnQuestion[];
  banks: readonly PolicyBank[];
  policyOf(words: string): string | undefined;
  /** ms. */
  now: number;
}

/** Rejects only when the browser cannot read the file. */
export async function dryRun({ file, own, banks, policyOf, now }: Asked): Promise<DryRun> {
  const empty = { file: file.name, questions: [], again: 0, banked: 0 };
  if (file.size > OWN.bytes) return { ...empty, problems: [{ line: 0, fault: 'too-big' }] };
  const [{ fromGift, ownId }, text] = await Promise.all([import('../../utils/gift/from-gift'), file.text()]);
  const { questions, problems } = fromGift({ text, from: file.name || 'GIFT', now, policyOf });
  const known = new Set(own.map(({ id }) => id));
  const ours = new Set(banks.flatMap((bank) => bank.questions.map(({ stem, options }) => ownId(stem, options))));
  const taken = questions.filter(({ id }) => !ours.has(id));
  return {
    file: file.name,
    questions: taken,
    again: taken.filter(({ id }) => known.has(id)).length,
    banked: questions.length - taken.length,
    problems,
  };
}

/** The bank, or one policy of it, as the text of a GIFT file. */
export async function giftOf(
  banks: readonly PolicyBank[],
  names: readonly { id: string; name: string }[],
): Promise<string> {
  const { toGift } = await import('../../utils/gift/to-gift');
  return toGift(banks, names);
}
