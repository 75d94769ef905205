/** A LIVE of the week, as the report's JSON has it. */

import type { LiveSummary } from '../live';
import { orNull, type When } from './json-parts';

export function live(one: LiveSummary, when: When) {
  const count = (level: LiveSummary['alerts'][number]['level']): number =>
    one.alerts.find((alert) => alert.level === level)?.count ?? 0;
  return {
    room: one.roomId,
    title: orNull(one.title),
    startedAt: when(one.startedAt),
    endedAt: when(one.endedAt),
    endDerived: one.endDerived === true,
    unseenSeconds: Math.round(one.unseenMs / 1_000),
    marks: one.marks,
    interruptions: count('interruption'),
    warnings: count('warning'),
    reminders: count('reminder'),
    fix: one.fix.map((fix) => ({
      alert: fix.alert,
      rule: orNull(fix.policyWords),
      words: orNull(fix.quote),
      advice: orNull(fix.advice),
      link: orNull(fix.learnUrl),
    })),
  };
}
