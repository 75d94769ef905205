/** After a workshop: whether the seller is asked if they were there, and what comes next that is like it. Ms. */

import { overAt, plain } from './plain';
import type { Workshop, WorkshopChoice } from './workshop';

/** Later nobody remembers. */
const ASKED_MS = 30 * 86_400_000;

/** Those one said to go to, that are over and were never answered for; the latest first. */
export function toAskAfter(
  workshops: readonly Workshop[],
  choices: ReadonlyMap<string, WorkshopChoice>,
  now: number,
): Workshop[] {
  return workshops
    .filter((workshop) => {
      const choice = choices.get(workshop.id);
      const over = overAt(workshop);
      const held = workshop.status !== 'cancelled' && workshop.status !== 'postponed';
      return choice?.going && !choice.attended && held && over <= now && over > now - ASKED_MS;
    })
    .sort((a, b) => b.startsAt - a.startsAt);
}

/** `policiesOf`: the rules that it covers. What they share counts in this order. */
export function nextSimilar(
  workshop: Workshop,
  workshops: readonly Workshop[],
  choices: ReadonlyMap<string, WorkshopChoice>,
  now: number,
  policiesOf: (workshop: Workshop) => readonly string[] = ({ policies = [] }) => policies,
): { workshop: Workshop; why: 'series' | 'policy' | 'topic' | 'organiser' }[] {
  const title = plain(workshop.title);
  const rules = new Set(policiesOf(workshop));
  const topics = new Set((workshop.topics ?? []).map(plain));
  const organiser = plain(workshop.organiser ?? '');
  const order = ['series', 'policy', 'topic', 'organiser'] as const;
  const whyOf = (other: Workshop): (typeof order)[number] | undefined => {
    if ((workshop.uid && other.uid === workshop.uid) || plain(other.title) === title) return 'series';
    if (policiesOf(other).some((one) => rules.has(one))) return 'policy';
    if (other.topics?.some((one) => topics.has(plain(one)))) return 'topic';
    return organiser !== '' && plain(other.organiser ?? '') === organiser ? 'organiser' : undefined;
  };
  return workshops
    .filter(({ id, startsAt, status }) => id !== workshop.id && startsAt > now && status !== 'cancelled')
    .filter(({ id }) => !choices.get(id)?.hidden)
    .flatMap((other) => {
      const why = whyOf(other);
      return why ? [{ workshop: other, why }] : [];
    })
    .sort((a, b) => order.indexOf(a.why) - order.indexOf(b.why) || a.workshop.startsAt - b.workshop.startsAt);
}
