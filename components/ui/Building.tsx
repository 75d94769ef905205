/** While many weeks are being built: how far it is, in words and as a bar. */

import type { Progress } from '../../utils/domain';
import { t } from '../../utils/words/words';

/** `name` is the account's, when several are kept. */
export function Building({ done, of, name }: Pick<Progress, 'done' | 'of'> & { name?: string | undefined }) {
  const words = t('rep_building', Math.min(done + 1, of), of);
  return (
    <div class="building">
      <p class="small" role="status">
        {words}
        {name && (
          <>
            {' · '}
            <bdi>{name}</bdi>
          </>
        )}
      </p>
      <progress value={done} max={of} aria-label={words} />
    </div>
  );
}
