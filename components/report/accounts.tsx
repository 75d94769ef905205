/** Several accounts at a glance, the worst first, and the way into each. */

import type { AccountKey } from '../../utils/domain';
import { accountName } from '../../utils/domain/account';
import { worstFirst } from '../../utils/domain/worst';
import { distanceWords, dueWord, number, scoreWords, standingWord, t, toneOf } from '../../utils/words/words';
import type { AccountRow } from '../ui/accounts';
import { Mark } from '../ui/Mark';
import { type Now, Until } from '../ui/Time';

interface Props {
  accounts: readonly AccountRow[];
  selected: AccountKey | undefined;
  now: Now;
  open(key: AccountKey): void;
}

export function Accounts({ accounts, selected, now, open }: Props) {
  return (
    <section class="part">
      <h2 id="accounts">{t('rep_accounts')}</h2>
      <div class="scroll">
        <table class="words stack" aria-labelledby="accounts">
          <thead>
            <tr>
              <th scope="col">{t('account')}</th>
              <th scope="col">{t('rep_band')}</th>
              <th scope="col">{t('score')}</th>
              <th scope="col">{t('rep_to_milestone')}</th>
              <th scope="col">{t('rep_open')}</th>
              <th scope="col">{t('rep_next_due')}</th>
            </tr>
          </thead>
          <tbody>
            {worstFirst(accounts).map((row) => (
              <Row key={row.account.key} row={row} chosen={row.account.key === selected} now={now} open={open} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="small">{t('rep_accounts_note')}</p>
    </section>
  );
}

function Row({ row, chosen, now, open }: { row: AccountRow; chosen: boolean; now: Now; open: Props['open'] }) {
  const { account, standing, next } = row;
  return (
    <tr class={chosen ? 'chosen' : ''}>
      <th scope="row">
        <button
          type="button"
          class="quiet"
          aria-current={chosen ? 'true' : undefined}
          onClick={() => open(account.key)}
        >
          <bdi>{accountName(account)}</bdi>
        </button>
        <small>{[t(account.role), account.region].filter(Boolean).join(' · ')}</small>
      </th>
      <td data-tone={toneOf(standing.state)}>
        <span class="chip">
          <Mark kind={standing.state} />
          {standing.state === 'unreadable' ? t('not_readable') : standingWord(standing.state)}
        </span>
      </td>
      <td class="num" data-name={t('score')}>
        {scoreWords(standing) ?? t('not_read')}
      </td>
      <td data-name={t('rep_to_milestone')}>{distanceWords(standing) ?? t('rep_unknown')}</td>
      <td data-name={t('rep_open')}>{number(row.open)}</td>
      <td data-name={t('rep_next_due')}>
        {next ? (
          <>
            {dueWord(next.kind)} <Until at={next.at} now={now} />
          </>
        ) : (
          '–'
        )}
      </td>
    </tr>
  );
}
