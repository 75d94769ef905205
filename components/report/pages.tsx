/** Only on paper: the addresses of the pages on which the rules of this report were read, since paper has no links. */

import { pageDate, t } from '../../utils/words/words';
import { pagesOf } from './Rules';
import type { PartProps } from './sections';

export function Pages({ report }: PartProps) {
  const { due, quizzes, returns, repeats, stated, standing } = report;
  const rules = [...due, ...quizzes, ...returns, ...repeats, ...stated].map((one) => one.rule);
  // What stands among the links is printed there.
  const linked = new Set(report.links.map((link) => link.url));
  const pages = pagesOf([...rules, ...(standing.programme?.milestones ?? [])]).filter(({ url }) => !linked.has(url));
  if (pages.length === 0) return null;
  return (
    <section class="part bare small paper">
      <h2>{t('rep_pages')}</h2>
      <ul>
        {pages.map(({ url, date }) => (
          <li key={url}>
            {url}, {date ? t('page_of', pageDate(date)) : t('rep_no_date')}
          </li>
        ))}
      </ul>
    </section>
  );
}
