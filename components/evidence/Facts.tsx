/** Names and values, and where something was published: what several parts of the pack are made of. */

import type { ComponentChildren } from 'preact';
import type { Sourced } from '../../utils/domain';
import { pageDate, t } from '../../utils/words/words';

export type Fact = readonly [name: string, value: ComponentChildren];

/** Facts without a value are left out. */
export function Facts({ facts }: { facts: readonly (Fact | false | undefined)[] }) {
  const known = facts.filter((fact): fact is Fact => Boolean(fact));
  return (
    <dl class="facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/**
 * The page a rule or document was published on, with its date and how sure we are. Paper has no links, so there its address
 * is written out; `again`: it was just above.
 */
export function Published({ url, date, confidence, again }: Sourced & { again?: boolean }) {
  return (
    <small class="published">
      <a href={url} target="_blank" rel="noopener noreferrer">
        <bdi>{new URL(url).host}</bdi>
      </a>
      <span class="desk">, </span>
      {date ? t('page_of', pageDate(date)) : t('rep_no_date')}
      {confidence === 'third-party' && ` (${t('third_party')})`}
      {confidence === 'official-by-notes' && ` (${t('rep_by_notes')})`}
      {!again && <span class="paper address">{url}</span>}
    </small>
  );
}
