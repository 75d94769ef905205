/** A select that looks like a button. Native, so that the keyboard, the screen reader and long lists just work. */

export interface Choice {
  value: string;
  words: string;
}

interface Props {
  name: string;
  choices: Choice[];
  value: string;
  choose(value: string): void;
}

export function Picker({ name, choices, value, choose }: Props) {
  return (
    <select class="picker" aria-label={name} value={value} onChange={(e) => choose(e.currentTarget.value)}>
      {choices.map((c) => (
        <option key={c.value} value={c.value} selected={c.value === value}>
          {c.words}
        </option>
      ))}
    </select>
  );
}
