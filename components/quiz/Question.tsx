/** One question: the stem as the legend of its group, its options as native radios. The words are the bank's, in English. */

import type { PaperQuestion } from '../../utils/domain';
import type { Head } from './props';

interface Props {
  question: PaperQuestion;
  chosen: string | undefined;
  head: Head;
  choose(option: string): void;
}

export function Question({ question, chosen, head, choose }: Props) {
  const { id, stem, options } = question;
  return (
    <fieldset class="question" lang="en">
      <legend>
        <h2 ref={head} tabIndex={-1} dir="auto">
          {stem}
        </h2>
      </legend>
      {options.map((option) => (
        <label key={option.id} class="choice">
          <input
            type="radio"
            name={id}
            value={option.id}
            checked={option.id === chosen}
            onChange={() => choose(option.id)}
          />
          <span class="grow" dir="auto">
            {option.text}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
