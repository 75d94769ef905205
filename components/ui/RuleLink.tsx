/** A link to TikTok's rule. Only https is followed, whatever a page or a file put into the record. */

import { t } from '../../utils/words/words';

export function RuleLink({ url, words }: { url: string | undefined; words?: string }) {
  if (!url?.startsWith('https://')) return null;
  return (
    <a class={words ? '' : 'b quiet'} href={url} target="_blank" rel="noopener noreferrer">
      {words ? <bdi dir="auto">{words}</bdi> : t('read_rule')}
    </a>
  );
}
