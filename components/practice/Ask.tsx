/** One question: the stem is the legend of its radios. The words are the bank's, in English; an own question's are its file's. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { PracticeQuestion } from '../../utils/practice/pool';
import { t } from '../../utils/words/words';

interface Props {
  question: PracticeQuestion;
  check(option: string, unsure: boolean): void;
}

/** What is known of a question's language. */
export const langOf = ({ from }: PracticeQuestion): { lang?: string } => (from === undefined ? { lang: 'en' } : {});

export function Ask({ question, check }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [option, setOption] = useState<string | undefined>(undefined);
  const [unsure, setUnsure] = useState(false);
  const [missing, setMissing] = useState(false);
  useEffect(() => head.current?.focus(), []);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (option !== undefined) check(option, unsure);
    else {
      setMissing(true);
      form.current?.querySelector('input')?.focus();
    }
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <fieldset class="question" {...langOf(question)}>
        <legend>
          <h2 ref={head} tabIndex={-1} dir="auto">
            {question.stem}
          </h2>
        </legend>
        {question.options.map(({ id, text }) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name={question.id}
              value={id}
              checked={id === option}
              onChange={() => {
                setOption(id);
                setMissing(false);
              }}
            />
            <span class="grow" dir="auto">
              {text}
            </span>
          </label>
        ))}
      </fieldset>
      {missing && (
        <p class="wrong" role="alert">
          {t('prac_choose')}
        </p>
      )}
      <div class="row wrap">
        <label class="tick grow">
          <input type="checkbox" checked={unsure} onChange={(event) => setUnsure(event.currentTarget.checked)} />
          {t('prac_unsure')}
        </label>
        <button type="submit" class="primary">
          {t('prac_check')}
        </button>
      </div>
    </form>
  );
}
