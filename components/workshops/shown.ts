/** From everything that is kept to what the list shows. The rules are the domain's; here they meet the page's props. */

import { addDays, dayStart } from '../../utils/domain/week';
import { makeList, type Shown, type Span, showList, type WorkshopList } from '../../utils/domain/workshops/list';
import type { Wanted, WorkshopsProps } from './props';

export type { Listed } from '../../utils/domain/workshops/list';

/** The days of the filter as moments of the seller's zone, ms. */
export function spanOf({ from, to }: Pick<Wanted, 'from' | 'to'>, zone: string): Span {
  return { ...(from && { from: dayStart(from, zone) }), ...(to && { until: dayStart(addDays(to, 1), zone) }) };
}

type Kept = Pick<WorkshopsProps, 'workshops' | 'choices' | 'locate'>;

export const listOf = ({ workshops, choices, locate }: Kept): WorkshopList => makeList(workshops, choices, locate);

export const shownOf = (list: WorkshopList, wanted: Wanted, now: number, zone: string): Shown =>
  showList(list, wanted, now, spanOf(wanted, zone));
