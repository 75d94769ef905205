/** Whose numbers these are, the account switcher (the worst first), the week, and the way to the settings. */

import type { AccountKey } from '../../utils/domain';
import { accountName } from '../../utils/domain/account';
import { worstFirst } from '../../utils/domain/worst';
import { badgeName, t, toneOf } from '../../utils/words/words';
import { accountChoices } from '../ui/accounts';
import { Mark } from '../ui/Mark';
import { Picker } from '../ui/Picker';
import { weekChoices } from '../ui/weeks';
import type { PopupProps } from './Popup';

export function Header({ accounts, selected, weeks, report, view, now, actions }: PopupProps) {
  const several = accounts.length > 1;
  const current = accounts.find((row) => row.account.key === selected) ?? worstFirst(accounts)[0];
  if (!current) return null;
  const { account, standing } = current;
  return (
    <header>
      <span data-tone={toneOf(standing.state)} title={view ? badgeName(view, now.value) : undefined}>
        <Mark kind={standing.state} />
      </span>
      <div class="grow">
        <h1 class={several ? 'sr' : 'name'}>
          <bdi>{accountName(account)}</bdi>
        </h1>
        {several && (
          <Picker
            name={t('account')}
            value={account.key}
            choose={(key) => actions.select(key as AccountKey)}
            choices={accountChoices(accounts)}
          />
        )}
        <p class="small">{[t(account.role), account.region].filter(Boolean).join(' · ')}</p>
      </div>
      {weeks.length > 0 && report && (
        <Picker
          name={t('week_name')}
          choices={weekChoices(weeks, true)}
          value={report.week.start}
          choose={actions.week}
        />
      )}
      {actions.openPanel && (
        <button
          type="button"
          class="quiet gear"
          aria-label={t('pan_open')}
          title={t('pan_open')}
          onClick={actions.openPanel}
        >
          <Beside />
        </button>
      )}
      {actions.openSettings && (
        <button type="button" class="quiet gear" aria-label={t('rep_settings')} onClick={actions.openSettings}>
          <Gear />
        </button>
      )}
    </header>
  );
}

/** A window with a column at its side. */
function Beside() {
  return (
    <svg class="mark" viewBox="0 0 22 22" aria-hidden="true">
      <path d="M3 4h16v14H3zM13.5 4v14" />
    </svg>
  );
}

/** Two sliders: what settings are, without a wheel of forty points. */
function Gear() {
  return (
    <svg class="mark" viewBox="0 0 22 22" aria-hidden="true">
      <path d="M3 7h7M15 7h4M3 15h3M11 15h8" />
      <path d="M12.5 4.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5zM8.5 12.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z" />
    </svg>
  );
}
