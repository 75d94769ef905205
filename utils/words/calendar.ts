/** What the calendar's events say. */

import type { Account } from '../domain';
import { accountName } from '../domain/account';
import type { CalendarWords } from '../domain/export/ics';
import { t } from './core';

export function calendarWords(account: Account): CalendarWords {
  return {
    appeal: (rule) => t('calendar_appeal', rule),
    correct: (rule) => t('calendar_correct', rule),
    quiz: (rule) => t('calendar_quiz', rule),
    derived: t('due_derived'),
    account: t('calendar_account', accountName(account)),
    ticket: (id) => t('calendar_ticket', id),
  };
}
