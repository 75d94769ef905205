/** Several accounts in the popup, the worst first: a press looks at one. */

import type { AccountKey } from '../../utils/domain';
import { accountName } from '../../utils/domain/account';
import { worstFirst } from '../../utils/domain/worst';
import { distanceWords, dueWord, scoreWords, standingWord, t, tn, toneOf } from '../../utils/words/words';
import type { AccountRow } from '../ui/accounts';
import { Mark } from '../ui/Mark';
import { type Now, Until } from '../ui/Time';
import type { PopupProps } from './Popup';

type Props = Pick<PopupProps, 'accounts' | 'selected' | 'now'> & { look(key: AccountKey): void };

export function AccountsTab({ accounts, selected, now, look }: Props) {
  return (
    <section class="pad">
      <h2>{t('rep_accounts')}</h2>
      <ul class="list">
        {worstFirst(accounts).map((row) => (
          <li key={row.account.key} data-tone={toneOf(row.standing.state)}>
            <Mark kind={row.standing.state} />
            <Row row={row} now={now} chosen={row.account.key === selected} look={look} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  row: AccountRow;
  now: Now;
  chosen: boolean;
  look: Props['look'];
}

function Row({ row: { account, standing, open, next }, now, chosen, look }: RowProps) {
  const score = scoreWords(standing);
  const band = standing.state === 'unreadable' ? t('not_readable') : standingWord(standing.state);
  return (
    <>
      <div class="grow">
        <button
          type="button"
          class="quiet name"
          aria-current={chosen ? 'true' : undefined}
          onClick={() => look(account.key)}
        >
          <bdi>{accountName(account)}</bdi>
        </button>
        <small>
          {[t(account.role), account.region, band].filter(Boolean).join(' · ')}
          {distanceWords(standing) && ` · ${distanceWords(standing)}`}
        </small>
        {(open > 0 || next) && (
          <small>
            {open > 0 && tn('open_alerts', open)}
            {open > 0 && next && ' · '}
            {next && (
              <>
                {dueWord(next.kind)} <Until at={next.at} now={now} />
              </>
            )}
          </small>
        )}
      </div>
      {score && <b class="num">{score}</b>}
    </>
  );
}
