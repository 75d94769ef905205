/**
 * The page with quizzes, rules and practice around its views: whose they are, the ways between them, one heading a view. The
 * heading takes the focus when another place is come to; within a view, the view sees to its own.
 */

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AccountKey } from '../../utils/domain';
import { accountName } from '../../utils/domain/account';
import { t } from '../../utils/words/words';
import { type AccountRow, accountChoices } from '../ui/accounts';
import { Guard } from '../ui/Guard';
import { LearnLink } from '../ui/LearnLink';
import { Picker } from '../ui/Picker';

export type Place = 'quiz' | 'policies' | 'practice' | 'trainer';

const PLACES: readonly Place[] = ['quiz', 'policies', 'practice', 'trainer'];

const NAMES = {
  quiz: 'quiz_title',
  policies: 'pol_title',
  practice: 'quiz_nav_practice',
  trainer: 'quiz_nav_trainer',
} as const;

interface Props {
  place: Place;
  /** Where within the place: another one takes the focus to its heading. */
  where: string;
  /** What the view is called; its place's name when it is the place itself. */
  title?: string | undefined;
  accounts: readonly AccountRow[];
  selected: AccountKey | null;
  select(account: AccountKey): void;
  dir: 'ltr' | 'rtl';
  children: ComponentChildren;
}

export const placeWords = (place: Place): string => t(NAMES[place]);

export function Learn({ place, where, title, accounts, selected, select, dir, children }: Props) {
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  // Every place once, when it is come to: what was pressed may be gone with the place before.
  useEffect(() => {
    const head = main.current?.querySelector<HTMLElement>('h2[tabindex="-1"]') ?? main.current?.querySelector('h1');
    if (!first.current) head?.focus();
    first.current = false;
  }, [place, where]);
  return (
    <div class="page learn" dir={dir}>
      <header class="row wrap">
        <p class="grow brand">
          <b>Good Standing</b> <span class="small">{t('quiz_learn')}</span>
        </p>
        <Whose accounts={accounts} selected={selected} select={select} />
      </header>
      <nav aria-label={t('quiz_nav')}>
        {PLACES.map((one) => (
          <LearnLink key={one} to={[one]} current={one === place}>
            {placeWords(one)}
          </LearnLink>
        ))}
      </nav>
      <main ref={main}>
        <h1 tabIndex={-1}>
          <bdi>{title ?? placeWords(place)}</bdi>
        </h1>
        <Guard key={where}>{children}</Guard>
      </main>
      <footer class="small">{t('not_affiliated')}</footer>
    </div>
  );
}

function Whose({ accounts, selected, select }: Pick<Props, 'accounts' | 'selected' | 'select'>) {
  const [only] = accounts;
  if (!only) return null;
  if (accounts.length === 1) return <bdi>{accountName(only.account)}</bdi>;
  return (
    <Picker
      name={t('account')}
      value={selected ?? only.account.key}
      choose={(key) => select(key as AccountKey)}
      choices={accountChoices(accounts)}
    />
  );
}
