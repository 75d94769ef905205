/** The check before a LIVE: where the account stands, what is due, the rules it broke most, products and titles with tickets. */

import type { BrokenPolicy, Check, KnownSubject } from '../../utils/domain/check';
import { CHECK_DAYS } from '../../utils/domain/check';
import {
  ago,
  dayOf,
  distanceWords,
  momentOf,
  scoreWords,
  standingWord,
  surfaceWord,
  t,
  tn,
  toneOf,
} from '../../utils/words/words';
import { DueList } from '../ui/Due';
import { Mark } from '../ui/Mark';
import { RuleLink } from '../ui/RuleLink';
import type { Now } from '../ui/Time';

interface Props {
  check: Check;
  zone: string;
  now: Now;
}

/** More stands in the report. */
const DEADLINES = 4;

export function CheckBefore({ check, zone, now }: Props) {
  const { due, policies, subjects } = check;
  const days = tn('rep_days', CHECK_DAYS);
  return (
    <section class="pad check">
      <h2>{t('pan_check')}</h2>
      <StandingLine check={check} now={now} />
      <h3>{t('due')}</h3>
      {due.length === 0 && <p class="small">{t('pan_due_none')}</p>}
      <DueList due={due} now={now} most={DEADLINES} write={(at) => momentOf(at, zone)} />
      {due.length > DEADLINES && <p class="small">{tn('more', due.length - DEADLINES)}</p>}
      <h3>{t('pan_policies', days)}</h3>
      <ul class="list">
        {policies.map((one) => (
          <Policy key={one.policyWords + one.lastAt} policy={one} zone={zone} />
        ))}
      </ul>
      {check.morePolicies > 0 && <p class="small">{tn('more', check.morePolicies)}</p>}
      <TicketsRead check={check} days={days} now={now} />
      {subjects.length > 0 && (
        <>
          <h3>{t('pan_subjects')}</h3>
          <ul class="list">
            {subjects.map((one) => (
              <Subject key={one.surface + one.title} subject={one} zone={zone} />
            ))}
          </ul>
          {check.moreSubjects > 0 && <p class="small">{tn('more', check.moreSubjects)}</p>}
        </>
      )}
    </section>
  );
}

function StandingLine({ check: { standing }, now }: { check: Check; now: Now }) {
  const { state, readAt } = standing;
  const said = [scoreWords(standing), state === 'unreadable' ? t('not_readable') : standingWord(state)];
  return (
    <p class="row" data-tone={toneOf(state)}>
      <Mark kind={state} />
      <span class="grow">
        <b>{said.filter(Boolean).join(' · ')}</b> {distanceWords(standing)}
        <small> {readAt === undefined ? t('not_read_yet') : t('pan_as_read', ago(readAt, now.value))}</small>
        {state === 'unknown' && <small> · {t('card_unknown')}</small>}
      </span>
    </p>
  );
}

/** What an empty or a short list is worth. */
function TicketsRead({ check, days, now }: { check: Check; days: string; now: Now }) {
  const { tickets, ticketsReadAt = 0, policies } = check;
  if (tickets === 'unreadable') return <p class="small">{t('pan_tickets_unreadable')}</p>;
  if (tickets === 'never-read') {
    return <p class="small">{t(policies.length > 0 ? 'pan_tickets_never_some' : 'pan_tickets_never')}</p>;
  }
  return policies.length > 0 ? null : (
    <p class="small">{t('pan_policies_none', days, ago(ticketsReadAt, now.value))}</p>
  );
}

function Policy({ policy, zone }: { policy: BrokenPolicy; zone: string }) {
  const { policyWords, count, lastAt, advice, learnUrl } = policy;
  return (
    <li>
      <div class="grow">
        <q dir="auto">{policyWords}</q>{' '}
        <small>
          {tn('times', count)} · {dayOf(lastAt, zone)}
        </small>
        {advice && (
          <p class="small">
            {t('advice')} <q dir="auto">{advice}</q>
          </p>
        )}
        <RuleLink url={learnUrl} words={t('read_rule')} />
      </div>
    </li>
  );
}

function Subject({ subject, zone }: { subject: KnownSubject; zone: string }) {
  const { title, surface, count, lastAt, policyWords } = subject;
  return (
    <li>
      <div class="grow">
        <q dir="auto">{title}</q>
        <small>
          {surfaceWord(surface)} · {tn('times', count)} · {dayOf(lastAt, zone)} · <q dir="auto">{policyWords}</q>
        </small>
      </div>
    </li>
  );
}
