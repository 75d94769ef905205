/**
 * Where the rules behind a list were read: once for each page, with its date and how sure we are. On paper the addresses
 * stand together at the end (`pages.tsx`).
 */

import type { Sourced } from '../../utils/domain';
import { pageDate, t } from '../../utils/words/words';

/** Each page once, by its address. */
export function pagesOf(rules: readonly (Sourced | undefined)[]): Sourced[] {
  const seen = new Map<string, Sourced>();
  for (const rule of rules) if (rule?.url.startsWith('https://')) seen.set(rule.url, rule);
  return [...seen.values()];
}

export function Rules({ rules }: { rules: readonly (Sourced | undefined)[] }) {
  const pages = pagesOf(rules);
  if (pages.length === 0) return null;
  return (
    <ul class="rules small">
      {pages.map((rule) => (
        <li key={rule.url}>
          {t('rep_rule_from')}{' '}
          <a href={rule.url} target="_blank" rel="noopener noreferrer">
            <bdi>{new URL(rule.url).host}</bdi>
          </a>
          {', '}
          {rule.date ? t('page_of', pageDate(rule.date)) : t('rep_no_date')}
          {rule.confidence === 'third-party' && ` (${t('third_party')})`}
          {rule.confidence === 'official-by-notes' && ` (${t('rep_by_notes')})`}
        </li>
      ))}
    </ul>
  );
}
