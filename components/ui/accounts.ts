/** One account as the overview and the switcher show it: where it stands now and what is due next. */

import type { Account, DueView, OverlayView, Standing } from '../../utils/domain';
import { accountName } from '../../utils/domain/account';
import { worstFirst } from '../../utils/domain/worst';
import { scoreWords, standingWord } from '../../utils/words/words';
import type { Choice } from './Picker';

export interface AccountRow {
  account: Account;
  standing: Standing;
  /** Alerts that nobody has acknowledged. */
  open: number;
  /** The next deadline, when there is one. */
  next?: DueView;
}

/** Of the views of all accounts; a page that has not named its account is none. */
export function accountRows(views: readonly OverlayView[]): AccountRow[] {
  return views.flatMap(({ account, standing, open, due }) => {
    const next = [...due].sort((a, b) => a.at - b.at)[0];
    return account ? [{ account, standing, open, ...(next && { next }) }] : [];
  });
}

/** For the switcher, the worst first: "@glowbyana · 162". */
export function accountChoices(rows: readonly AccountRow[]): Choice[] {
  return worstFirst(rows).map(({ account, standing }) => ({
    value: account.key,
    words: `${accountName(account)} · ${scoreWords(standing) ?? standingWord(standing.state)}`,
  }));
}
