/** Two weeks side by side as one table: numbers first, then by place, then by rule. Reads row by row without the eyes. */

import type { Comparison } from '../../utils/domain';
import { number, signed, surfaceWord, t } from '../../utils/words/words';
import { weekName } from '../ui/weeks';

interface Line {
  key: string;
  /** TikTok's own words are quoted. */
  quoted?: boolean;
  words: string;
  a: number | undefined;
  b: number | undefined;
}

function groupsOf({ score, violations, messages, bySurface, rules }: Comparison): [title: string, lines: Line[]][] {
  return [
    [
      t('rep_week_numbers'),
      [
        { key: 'score', words: t('score'), a: score.a, b: score.b },
        { key: 'violations', words: t('rep_violations'), ...violations },
        { key: 'messages', words: t('messages_heading'), ...messages },
      ],
    ],
    [t('rep_by_surface'), bySurface.map(({ surface, a, b }) => ({ key: surface, words: surfaceWord(surface), a, b }))],
    [
      t('rep_by_rule'),
      rules.map(({ policyKey, policyWords, a, b }) => ({
        key: policyKey ?? policyWords,
        words: policyWords,
        quoted: true,
        a,
        b,
      })),
    ],
  ];
}

export function Compare({ comparison }: { comparison: Comparison }) {
  const { a, b } = comparison;
  return (
    <div class="scroll">
      <table class="compare">
        <caption class="sr">{t('rep_compare_caption', weekName(a), weekName(b))}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{weekName(a)}</th>
            <th scope="col">{weekName(b)}</th>
            <th scope="col">{t('rep_change')}</th>
          </tr>
        </thead>
        {groupsOf(comparison)
          .filter(([, lines]) => lines.length > 0)
          .map(([title, lines]) => (
            <tbody key={title}>
              <tr class="group">
                <th scope="rowgroup" colSpan={4}>
                  {title}
                </th>
              </tr>
              {lines.map((line) => (
                <Row key={line.key} line={line} />
              ))}
            </tbody>
          ))}
      </table>
    </div>
  );
}

function Row({ line: { words, quoted, a, b } }: { line: Line }) {
  const change = a === undefined || b === undefined ? undefined : b - a;
  const cell = (n: number | undefined) => (n === undefined ? t('not_read') : number(n));
  return (
    <tr>
      <th scope="row">{quoted ? <q dir="auto">{words}</q> : words}</th>
      <td>{cell(a)}</td>
      <td>{cell(b)}</td>
      <td>{change === undefined ? '–' : change === 0 ? t('rep_no_change') : <bdi>{signed(change)}</bdi>}</td>
    </tr>
  );
}
