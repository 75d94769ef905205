/** What the pack is about: TikTok's own words as quotes, its numbers and times, and from where they were read and when. */

import type { EvidenceHead, Quote } from '../../utils/domain/evidence/pack';
import { fullMoment, quoteName } from '../../utils/words/evidence';
import { meaningWord } from '../../utils/words/live';
import { levelTone, levelWord, number, sourceWord, t, tn } from '../../utils/words/words';
import { Mark } from '../ui/Mark';
import type { PartProps } from './Evidence';
import { type Fact, Facts } from './Facts';

/** What is read first: TikTok's account of what happened, where it gave one. */
const MAIN: readonly Quote['what'][] = ['words', 'details', 'reason', 'title'];

export function Said({ pack }: PartProps) {
  const { head } = pack;
  const main = MAIN.find((what) => head.quotes.some((quote) => quote.what === what));
  return (
    <section class="part said">
      <div class="row wrap">
        <h2 class="grow">{t('evi_said')}</h2>
        <span class="chip" data-tone={levelTone(head.level)}>
          <Mark kind={head.level} />
          {levelWord(head.level)}
        </span>
      </div>
      {head.quotes.length === 0 && <p class="calm">{t('evi_said_nothing')}</p>}
      {head.quotes.map(({ what, words }) => (
        <div class={what === main ? 'quote main' : 'quote'} key={`${what} ${words}`}>
          <small>{quoteName(what)}</small>
          <blockquote dir="auto">{words}</blockquote>
        </div>
      ))}
      <Facts facts={[...stated(pack), ...times(pack)]} />
    </section>
  );
}

function stated({ head }: PartProps['pack']): (Fact | false)[] {
  const { kind, id, status, points, pointsBefore, meaning, pinned } = head;
  return [
    [t(kind === 'ticket' ? 'evi_ticket_id' : 'evi_notice_id'), <bdi key="id">{id}</bdi>],
    meaning !== undefined && [t('evi_meaning'), meaningWord(meaning)],
    status !== undefined && [t('evi_state'), t(`evi_status_${status}`)],
    kind === 'ticket' && [t('evi_points'), pointsWords(points, pointsBefore)],
    pinned !== undefined && [
      t('evi_pinned_then'),
      <q key="pinned" dir="auto">
        {pinned}
      </q>,
    ],
  ];
}

function pointsWords(points: number | undefined, before: number | undefined): string {
  if (points === undefined) return t('evi_not_stated');
  return before === undefined ? number(points) : t('evi_points_before', points, before);
}

function times({ head, zone }: PartProps['pack']): (Fact | false)[] {
  const write = (at: number): string => fullMoment(at, zone);
  const { kind, issuedAt, endsAt, until, sources } = head;
  return [
    ...(kind === 'ticket' ? ofTicket(head, issuedAt === undefined ? t('evi_not_stated') : write(issuedAt), write) : []),
    kind === 'notice' && [t('evi_came'), came(head, write)],
    endsAt !== undefined && [t('evi_countdown'), write(endsAt)],
    until !== undefined && [t('evi_until'), write(until)],
    [t('evi_read_from'), sources.length > 0 ? <Sources key="from" sources={sources} /> : t('evi_unknown')],
  ];
}

const ofTicket = ({ firstAt, lastAt }: EvidenceHead, issued: string, write: (at: number) => string): Fact[] => [
  [t('evi_issued'), issued],
  [t('evi_read_first'), write(firstAt)],
  [t('evi_read_last'), write(lastAt)],
];

function came({ firstAt, lastAt, count }: EvidenceHead, write: (at: number) => string): string {
  return count > 1 ? `${write(firstAt)} (${tn('evi_came_times', count, write(lastAt))})` : write(firstAt);
}

function Sources({ sources }: Pick<EvidenceHead, 'sources'>) {
  return (
    <ul>
      {sources.map(({ site, endpoint, host, via }) => (
        <li key={`${site} ${endpoint} ${host} ${via}`}>
          {sourceWord(site, endpoint)} (<bdi>{host}</bdi>)
        </li>
      ))}
    </ul>
  );
}
