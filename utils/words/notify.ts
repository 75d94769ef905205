/** Notifications in words: what is due and how long there is, and that a week's report is ready. */

import type { Account, AccountKey } from '../domain';
import { accountName } from '../domain/account';
import type { OpenAlert } from '../domain/alerting';
import type { News } from '../domain/announced';
import type { Reminder } from '../domain/reminders';
import { doNow, dueWord } from './alerts';
import { t, tn } from './core';
import { happened } from './live';
import { verdict } from './report';
import { dayAndTime, dayOf, until } from './time';

interface Words {
  title: string;
  message: string;
}

const DAY_MS = 86_400_000;
/** What fits into a notification before the system cuts it off. */
const LINES = 4;

/** `reminders`: at least one, the soonest first. `zone`: the seller's, in which the day is said. */
export function reminderWords(
  reminders: readonly Reminder[],
  accounts: ReadonlyMap<AccountKey, Account>,
  zone: string,
  now: number,
): Words {
  const [first] = reminders;
  if (!first) throw new Error('there is nothing to remind of');
  const name = ({ account }: Reminder) => {
    const known = accounts.get(account);
    return known ? accountName(known) : account;
  };
  const left = until(first.due.at, now);
  if (reminders.length === 1) {
    const { kind, policyWords, at, derived } = first.due;
    const body = t(
      'notify_due_body',
      policyWords,
      name(first),
      at - now < DAY_MS ? dayAndTime(at, zone) : dayOf(at, zone),
    );
    const title = t('notify_due_title', dueWord(kind), left);
    return { title, message: derived ? `${body}\n${t('due_derived')}` : body };
  }
  const lines = reminders.slice(0, LINES).map((one) => {
    const { kind, policyWords, at } = one.due;
    return t('notify_due_line', name(one), dueWord(kind), policyWords, until(at, now));
  });
  return { title: tn('notify_due_many', reminders.length, left), message: lines.join('\n') };
}

/** `news`: at least one account. */
export function newsWords(news: readonly News[]): Words {
  const [first] = news;
  if (!first) throw new Error('there is no news');
  const name = ({ report }: News) => accountName(report.account);
  if (news.length === 1) {
    const title = first.weeks > 1 ? tn('notify_weeks', first.weeks, name(first)) : t('notify_week', name(first));
    return { title, message: verdict(first.report) };
  }
  const lines = news.slice(0, LINES).map((one) => t('notify_line', name(one), verdict(one.report)));
  return { title: tn('notify_accounts', news.length), message: lines.join('\n') };
}

/** What happened, what to do now, and TikTok's own words with the account they are said to. */
export function alertWords({ alert, account }: OpenAlert): Words {
  const { policyWords, title, quote } = alert;
  const said = policyWords ?? title ?? quote;
  const who = account && accountName(account);
  const about = said && who ? t('alert_about', said, who) : (said ?? who);
  return { title: happened(alert), message: [doNow(alert), about].filter(Boolean).join('\n') };
}

/** `tickets`: two or more. */
export function ticketsWords(tickets: readonly OpenAlert[]): Words {
  const lines = tickets.slice(0, LINES).map(({ alert, account }) => {
    const rule = alert.policyWords ?? happened(alert);
    return account ? t('notify_line', accountName(account), rule) : rule;
  });
  return { title: tn('alert_tickets', tickets.length), message: lines.join('\n') };
}
