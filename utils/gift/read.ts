/**
 * Reads GIFT: multiple choice with one right answer. The grammar is gift-pegjs's; what is taken, and the words of it, is
 * decided here. The file is hostile: capped, as plain text, one question at a time.
 */

import { type GIFTQuestion, type MultipleChoice, parse, type TextFormat } from 'gift-pegjs';
import { OWN } from '../domain/practice/own';
import { type Block, blocksOf, lastOf } from './blocks';
import { plainText } from './escape';

/** Why one question, or the file, was not taken; the page of import has words for each. */
export type GiftFault =
  | 'too-big'
  | 'nothing'
  | 'too-many-questions'
  /** A sign stands where GIFT does not expect it. */
  | 'sign'
  /** The answers do not end. */
  | 'no-end'
  | 'no-answers'
  | 'true-false'
  | 'short'
  | 'numerical'
  | 'matching'
  | 'essay'
  | 'gap'
  | 'no-right'
  | 'many-right'
  | 'options'
  | 'empty'
  | 'long'
  | 'same-options'
  | 'twice';

export interface GiftProblem {
  /** Line of the file, from 1; 0: the file as a whole. */
  line: number;
  fault: GiftFault;
  /** Title or beginning of the question, where it could be read. */
  about?: string;
  /** The unexpected sign. */
  sign?: string;
}

export interface GiftQuestion {
  line: number;
  title?: string;
  id?: string;
  tags: readonly string[];
  /** Last part of the category's path. */
  category?: string;
  stem: string;
  options: { text: string; why?: string; right?: true }[];
  /** Feedback to the whole question. */
  general?: string;
}

const KINDS: Partial<Record<GIFTQuestion['type'], GiftFault>> = {
  Description: 'no-answers',
  TF: 'true-false',
  Short: 'short',
  Numerical: 'numerical',
  Matching: 'matching',
  Essay: 'essay',
};

/** Characters of one question with all its answers. */
const BLOCK = OWN.stem + OWN.options[1] * (OWN.option + OWN.why);

class Fault extends Error {
  readonly fault: GiftFault;
  readonly sign: string | undefined;
  constructor(fault: GiftFault, sign?: string) {
    super(fault);
    this.fault = fault;
    this.sign = sign;
  }
}

/** Never throws. Problems stand in the order of the file. */
export function readGift(file: string): { questions: GiftQuestion[]; problems: GiftProblem[] } {
  if (file.length > OWN.bytes) return { questions: [], problems: [{ line: 0, fault: 'too-big' }] };
  const questions: GiftQuestion[] = [];
  const problems: GiftProblem[] = [];
  for (const block of blocksOf(file)) {
    if (questions.length >= OWN.file || problems.length >= OWN.file) {
      problems.push({ line: block.line, fault: 'too-many-questions' });
      break;
    }
    const about = aboutOf(block.text);
    try {
      questions.push(questionOf(block));
    } catch (error) {
      const { line, fault, sign } = told(error, block);
      problems.push({ line, fault, ...(about && { about }), ...(sign && { sign }) });
    }
  }
  if (questions.length === 0 && problems.length === 0) problems.push({ line: 0, fault: 'nothing' });
  return { questions, problems };
}

function told(error: unknown, block: Block): { line: number; fault: GiftFault; sign?: string | undefined } {
  if (error instanceof Fault) return { line: block.line, fault: error.fault, sign: error.sign };
  const { location, found } = error as { location?: { start: { line: number } }; found?: string | null };
  const line = block.line + (location?.start.line ?? 1) - 1;
  return { line, fault: 'sign', sign: found?.trim().slice(0, 1) };
}

function questionOf({ text, line, category }: Block): GiftQuestion {
  if (text.length > BLOCK) throw new Fault('long');
  const bare = text.replace(/\\[\s\S]/g, '');
  if (!bare.includes('{')) throw new Fault('no-answers');
  if (!bare.includes('}')) throw new Fault('no-end');
  const [question] = parse(`${text}\n\n`);
  if (question?.type !== 'MC') throw new Fault((question && KINDS[question.type]) ?? 'no-answers');
  if (question.hasEmbeddedAnswers) throw new Fault('gap');
  const stem = worded(question.stem, OWN.stem);
  const general = question.globalFeedback
    ? plainText(question.globalFeedback.text, question.globalFeedback.format)
    : '';
  return {
    line,
    tags: question.tags ?? [],
    stem,
    options: optionsOf(question),
    ...(question.title && { title: plainText(question.title, 'plain').slice(0, OWN.name) }),
    ...(question.id && { id: question.id }),
    ...(category !== undefined && { category: plainText(lastOf(category), 'plain').slice(0, OWN.name) }),
    ...(general && { general: general.slice(0, OWN.why) }),
  };
}

function worded({ text, format }: TextFormat, most: number): string {
  const words = plainText(text, format);
  if (words === '') throw new Fault('empty');
  if (words.length > most) throw new Fault('long');
  return words;
}

function optionsOf({ choices }: MultipleChoice): GiftQuestion['options'] {
  const [least, most] = OWN.options;
  if (choices.length < least || choices.length > most) throw new Fault('options');
  const weights = choices.map(({ isCorrect, weight }) => weight ?? (isCorrect ? 100 : 0));
  // A part of the marks for each of several answers is another kind of question.
  const rights = weights.filter((weight) => weight > 0);
  if (rights.length > 1) throw new Fault('many-right');
  if (rights[0] !== 100) throw new Fault('no-right');
  const options = choices.map(({ text, feedback }, at) => {
    const why = feedback ? plainText(feedback.text, feedback.format) : '';
    if (why.length > OWN.why) throw new Fault('long');
    const right = (weights[at] ?? 0) > 0;
    return { text: worded(text, OWN.option), ...(why && { why }), ...(right && { right: true as const }) };
  });
  if (new Set(options.map(({ text }) => text.toLowerCase())).size < options.length) throw new Fault('same-options');
  return options;
}

/** Title or first words, for a list of what was not taken. */
function aboutOf(block: string): string | undefined {
  const text = block.replace(/^\s*\/\/.*$/gm, '').slice(0, 500);
  const title = /^\s*::((?:\\.|[^\\])*?)::/.exec(text)?.[1];
  const words = plainText((title ?? text.split('{')[0] ?? '').replace(/\\([~=#{}:\\])/g, '$1'), 'plain');
  return words.slice(0, 80) || undefined;
}
