/** What is at the same time: a planned LIVE, or another workshop one goes to. What is not sure says so. */

import { type Conflict, conflictsOf } from '../../utils/domain/workshops/conflicts';
import type { Workshop } from '../../utils/domain/workshops/workshop';
import { t } from '../../utils/words/words';
import { whenWords } from '../../utils/words/workshops';
import { Mark } from '../ui/Mark';
import { eventPath } from './address';
import type { Shared } from './props';

type Props = Pick<Shared, 'diary' | 'zone'> & {
  workshop: Workshop;
  /** The first alone, without its times. */
  short?: boolean;
};

export function Conflicts({ workshop, diary, zone, short }: Props) {
  const all = conflictsOf(workshop, diary, zone);
  return (
    <>
      {(short ? all.slice(0, 1) : all).map((one) => (
        <p key={`${one.with} ${one.id}`} class="told" data-tone="careful">
          <Mark kind="careful" />
          <span>
            {conflictWords(one)}{' '}
            {one.with === 'live' || short ? (
              <bdi>{one.title}</bdi>
            ) : (
              <a href={`#${eventPath(one.id)}`}>
                <bdi>{one.title}</bdi>
              </a>
            )}
            {!short && one.how !== 'day' && <small> {whenWords(one, zone)}</small>}
          </span>
        </p>
      ))}
    </>
  );
}

function conflictWords({ with: what, how }: Conflict): string {
  if (how === 'day') return t(what === 'live' ? 'ws_conflict_live_day' : 'ws_conflict_workshop_day');
  if (how === 'perhaps') return t(what === 'live' ? 'ws_conflict_live_perhaps' : 'ws_conflict_workshop_perhaps');
  return t(what === 'live' ? 'ws_conflict_live' : 'ws_conflict_workshop');
}
