/** TikTok's own pages on exactly the rules of this week, with the date each page shows. */

import { pageDate, t } from '../../utils/words/words';
import { RuleLink } from '../ui/RuleLink';
import type { PartProps } from './sections';

export function Links({ report }: PartProps) {
  const links = report.links.filter((link) => link.url.startsWith('https://'));
  if (links.length === 0) return null;
  return (
    <section class="part">
      <h2>{t('links_heading')}</h2>
      <ul class="list">
        {links.map((link) => (
          <li key={link.url + link.policyWords}>
            <span class="grow">
              <RuleLink url={link.url} words={link.policyWords} />
              <small>{link.date ? t('page_of', pageDate(link.date)) : t('rep_no_date')}</small>
              <small class="address">{link.url}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
