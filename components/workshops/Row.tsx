/** One workshop of the list: when, what, where, who runs it, how to get in, and what is in its way. */

import { overAt } from '../../utils/domain/workshops/plain';
import type { Workshop } from '../../utils/domain/workshops/workshop';
import { number, t } from '../../utils/words/words';
import { kmWords, readAgo, venueTime, whenWords } from '../../utils/words/workshops';
import { Mark } from '../ui/Mark';
import { Acts } from './Acts';
import { eventPath } from './address';
import { Chips } from './Chips';
import { Conflicts } from './Conflicts';
import { Covers } from './Covers';
import { Leaf } from './Leaf';
import type { Shared } from './props';
import type { Listed } from './shown';
import { placeWords, whoWords } from './where';

type Props = Shared & { row: Listed };

export function Row({ row, ...props }: Props) {
  const { workshop, km } = row;
  const { zone, now, choices } = props;
  const { id, title, status, mode, organiser } = workshop;
  const cancelled = status === 'cancelled';
  const over = overAt(workshop) <= now;
  const there = venueTime(workshop, zone);
  const choice = choices.get(id);
  const about = [
    mode === 'online' ? t('ws_mode_online') : placeWords(workshop),
    mode === 'mixed' && t('ws_also_online'),
    km !== undefined && kmWords(km),
  ];
  return (
    <li class={cancelled ? 'ws-row off' : 'ws-row'}>
      <Leaf workshop={workshop} zone={zone} />
      <div class="grow">
        <p class="top">
          <a class="ws-title" id={`ws-${id}`} href={`#${eventPath(id)}`}>
            <bdi>{title}</bdi>
          </a>
          <Chips workshop={workshop} choice={choice} over={over} />
        </p>
        <p class="when">
          {whenWords(workshop, zone)}
          {there && <span class="there"> · {t(mode === 'online' ? 'ws_there_online' : 'ws_there', there)}</span>}
        </p>
        <p class="small">
          <Dots parts={[...about, whoWords(workshop)]} />
          {organiser && (
            <>
              {' · '}
              <bdi>{organiser}</bdi>
            </>
          )}
        </p>
        {workshop.movedFrom !== undefined && !cancelled && (
          <p class="told" data-tone="careful">
            <Mark kind="stale" />
            {t('ws_moved_from', whenWords({ startsAt: workshop.movedFrom }, zone))}
          </p>
        )}
        {!cancelled && !over && <Conflicts workshop={workshop} {...props} short />}
        <Covers workshop={workshop} {...props} short />
      </div>
      <div class="end">
        <Acts workshop={workshop} {...props} row />
        <From workshop={workshop} now={now} />
      </div>
    </li>
  );
}

/** Added by the seller, and not read again by itself. */
const OWN: readonly string[] = ['hand', 'page', 'file'];

/** Who said so last, and how many others do. */
function From({ workshop: { sources }, now }: { workshop: Workshop; now: number }) {
  const [first] = sources.filter(({ gone }) => !gone);
  if (!first) return <p class="small">{t('ws_source_gone')}</p>;
  return (
    <p class="small">
      <bdi>{first.name}</bdi>
      {sources.length > 1 && ` +${number(sources.length - 1)}`}
      {' · '}
      {OWN.includes(first.kind) ? t('ws_added', readAgo(first.readAt, now)) : readAgo(first.readAt, now)}
    </p>
  );
}

/** What is there, with dots between. */
function Dots({ parts }: { parts: readonly (string | false | undefined)[] }) {
  return <>{parts.filter(Boolean).join(' · ')}</>;
}
