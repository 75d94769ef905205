/** A trainer's GIFT file as questions of their own. Their ids are made of what they ask, so that a file taken in twice is there once. */

import { hash } from '../domain/hash';
import { OWN } from '../domain/practice/own';
import type { OwnQuestion } from '../domain/practice/practice';
import { type GiftProblem, type GiftQuestion, readGift } from './read';

export interface GiftImport {
  questions: OwnQuestion[];
  /** What was not taken, in the order of the file. */
  problems: GiftProblem[];
}

export interface GiftFile {
  text: string;
  /** Name of the file. */
  from: string;
  /** ms. */
  now: number;
  /** The catalogue's policy of a category or tag: by id or name. */
  policyOf(words: string): string | undefined;
}

/** Stable for what is asked and which answer is right; a rationale can be mended without losing what was learned. */
export function ownId(stem: string, options: readonly { text: string; right?: true }[]): string {
  return `own-${hash(JSON.stringify([stem, options.map(({ text, right }) => [text, right === true])]))}`;
}

export function fromGift({ text, from, now, policyOf }: GiftFile): GiftImport {
  const { questions, problems } = readGift(text);
  const known = new Map<string, OwnQuestion>();
  const twice: GiftProblem[] = [];
  for (const question of questions) {
    const id = ownId(question.stem, question.options);
    if (known.has(id)) {
      twice.push({ line: question.line, fault: 'twice', about: question.title ?? question.stem.slice(0, 80) });
      continue;
    }
    const policy = policyIn(question, policyOf);
    known.set(id, {
      id,
      ...(policy !== undefined && { policy }),
      stem: question.stem,
      options: question.options.map((option, at) => ({ id: 'abcdefgh'[at] ?? `${at}`, ...option })),
      from: from.slice(0, OWN.name),
      addedAt: now,
    });
  }
  return { questions: [...known.values()], problems: [...problems, ...twice].sort((a, b) => a.line - b.line) };
}

export const POLICY_TAG = 'policy ';

/** What a tag says goes before the category. */
export function policyIn({ tags, category }: GiftQuestion, policyOf: GiftFile['policyOf']): string | undefined {
  const tag = tags.find((one) => one.startsWith(POLICY_TAG));
  return (tag && policyOf(tag.slice(POLICY_TAG.length))) || (category && policyOf(category)) || undefined;
}
