/** Whose numbers these are, where the account stands, and whether another one is LIVE. */

import type { AccountKey } from '../../utils/domain';
import { accountName } from '../../utils/domain/account';
import { scoreWords, standingWord, t, toneOf } from '../../utils/words/words';
import { accountChoices, accountRows } from '../ui/accounts';
import { Mark } from '../ui/Mark';
import { Picker } from '../ui/Picker';
import type { PanelProps } from './props';

export function Head({ board, actions }: PanelProps) {
  const { accounts, view, elsewhere } = board;
  const rows = accountRows(accounts);
  const account = view?.account;
  if (!view || !account) return null;
  const { state } = view.standing;
  return (
    <header>
      <div class="row" data-tone={toneOf(state)}>
        <Mark kind={state} />
        <h1 class={rows.length > 1 ? 'sr' : 'grow name'}>
          <bdi>{accountName(account)}</bdi>
        </h1>
        {rows.length > 1 && (
          <span class="grow">
            <Picker
              name={t('account')}
              value={account.key}
              choose={(key) => actions.select(key as AccountKey)}
              choices={accountChoices(rows)}
            />
          </span>
        )}
        <span class="chip flat">{[scoreWords(view.standing), standingWord(state)].filter(Boolean).join(' · ')}</span>
      </div>
      {elsewhere.map((other) => (
        <p key={other.key} class="row elsewhere" role="status">
          <span class="grow">{t('pan_elsewhere', accountName(other))}</span>
          <button type="button" onClick={() => actions.select(other.key)}>
            {t('pan_look')}
          </button>
        </p>
      ))}
    </header>
  );
}
