/** One field of a form: label, hint, fault. The fault is tied to the field and said when it comes. */

import { lookUp } from '../../utils/words/words';
import type { Fault } from './fields';

interface Props {
  id: string;
  label: string;
  value: string;
  set(value: string): void;
  type?: 'text' | 'date' | 'time' | 'url';
  /** Of which the browser offers these. */
  list?: string;
  hint?: string | undefined;
  wrong?: string | undefined;
  most?: number;
  rows?: number;
  required?: boolean;
}

export function Field({ id, label, value, set, type = 'text', list, hint, wrong, most, rows, required }: Props) {
  const about = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    ...(most !== undefined && { maxLength: most }),
    ...(required && { 'aria-required': true }),
    'aria-invalid': Boolean(wrong),
    ...(about && { 'aria-describedby': about }),
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => set(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea {...shared} rows={rows} />
      ) : (
        <input
          {...shared}
          type={type}
          autocomplete="off"
          {...(list && { list })}
          {...(type === 'url' && { dir: 'ltr' })}
        />
      )}
      {hint && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}

/** What is wrong with a field and what to do: its own words where it has some, else those of the fault. */
export const faultWords = (name: string, fault: Fault): string =>
  lookUp(`ws_fault_${fault}_${name}`) || lookUp(`ws_fault_${fault}`);
