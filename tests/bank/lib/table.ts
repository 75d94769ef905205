/** The linter's figures for people: what chance would give beside what is. */

import type { Figures } from '../../structure/bank/lint';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

export function table({
  policies,
  questions,
  longestIsRight,
  shortestIsRight,
  byChance,
  places,
  difficulty,
}: Figures): string {
  const rows: [string, string][] = [
    ['policies', String(policies)],
    ['questions', String(questions)],
    ['the longest option is right', `${percent(longestIsRight)} (by chance ${percent(byChance)})`],
    ['the shortest option is right', `${percent(shortestIsRight)} (by chance ${percent(byChance)})`],
    ...Object.entries(places).map(([many, shares]): [string, string] => [
      `right at a, b, c … of ${many}`,
      `${shares.map(percent).join(' · ')} (even ${percent(1 / Number(many))})`,
    ]),
    ...Object.entries(difficulty).map(([name, count]): [string, string] => [name, String(count)]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}
