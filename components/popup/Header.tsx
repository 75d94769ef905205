/** Whose numbers these are, the account switcher (the worst first) and the week. */

import type { WeeklyReport } from '../../utils/domain';
import { accountName } from '../../utils/domain/account';
import { worstFirst } from '../../utils/domain/worst';
import { badgeName, scoreWords, standingWord, t, toneOf } from '../../utils/words/words';
import { Mark } from '../ui/Mark';
import { Picker } from '../ui/Picker';
import { weekChoices } from '../ui/weeks';
import type { PopupProps } from './Popup';

type Props = PopupProps & { report: WeeklyReport | null; chooseWeek(start: string): void };

export function Header({ accounts, selected, reports, running, report, view, now, actions, chooseWeek }: Props) {
  const sorted = worstFirst(accounts);
  const current = sorted.find((a) => a.account.key === selected) ?? sorted[0];
  const weeks = weekChoices(reports, running, true);
  if (!current) return null;
  const { account, standing } = current;
  const sub = [t(account.role), account.region].filter(Boolean).join(' · ');
  return (
    <header>
      <span data-tone={toneOf(standing.state)} title={view ? badgeName(view, now.value) : undefined}>
        <Mark kind={standing.state} />
      </span>
      <div class="grow">
        {sorted.length > 1 && <h1 class="sr">{accountName(account)}</h1>}
        {sorted.length > 1 ? (
          <Picker
            name={t('account')}
            value={account.key}
            choose={(key) => actions.select(key as typeof account.key)}
            choices={sorted.map((a) => ({
              value: a.account.key,
              words: `${accountName(a.account)} · ${scoreWords(a.standing) ?? standingWord(a.standing.state)}`,
            }))}
          />
        ) : (
          <h1 class="name">
            <bdi>{accountName(account)}</bdi>
          </h1>
        )}
        <p class="small">{sub}</p>
      </div>
      {weeks.length > 0 && report && (
        <Picker name={t('week_name')} choices={weeks} value={report.week.start} choose={chooseWeek} />
      )}
    </header>
  );
}
