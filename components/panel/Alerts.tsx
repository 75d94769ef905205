/**
 * Open alerts, the loudest first: what happened, what to do now, TikTok's words quoted. A new one is read out once; what
 * was acknowledged here can be taken back until the next one is.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccountKey, AlertView } from '../../utils/domain';
import { doNow, happened, levelTone, levelWord, momentOf, t, threatWord, tn } from '../../utils/words/words';
import { LearnLink } from '../ui/LearnLink';
import { Mark } from '../ui/Mark';
import { RuleLink } from '../ui/RuleLink';
import { Ago, type Now, Until } from '../ui/Time';
import type { PanelActions } from './props';

interface Props {
  alerts: readonly AlertView[];
  /** Whose they are. */
  account: AccountKey | undefined;
  /** While LIVE it says so when none is open, and tickets, which have days, wait behind a line. */
  onAir: boolean;
  zone: string;
  now: Now;
  actions: Pick<PanelActions, 'acknowledge' | 'undo' | 'openEvidence'>;
}

const titleOf = (a: AlertView): string => (a.level === 'ticket' && a.policyWords ? a.policyWords : happened(a));

export function Alerts({ alerts, account, onAir, zone, now, actions }: Props) {
  const [last, setLast] = useState<AlertView | null>(null);
  const said = useNews(alerts);
  const undoButton = useRef<HTMLButtonElement>(null);
  // A repeat of what was just acknowledged is news, so it shows.
  const open = alerts.filter((a) => a.id !== last?.id || a.lastAt > last.lastAt);
  useEffect(() => {
    // The pressed button went with its alert: by keyboard the focus goes on to Undo.
    if (last && document.activeElement === document.body) undoButton.current?.focus();
  }, [last]);
  const waits = (a: AlertView) => onAir && a.level === 'ticket';
  const waiting = open.filter(waits);
  const row = (a: AlertView) => (
    <Row
      key={a.id}
      alert={a}
      account={account}
      zone={zone}
      now={now}
      open={() => actions.openEvidence(a.id)}
      acknowledge={() => {
        setLast(a);
        actions.acknowledge(a.id);
      }}
    />
  );
  return (
    <>
      <p class="sr" role="alert">
        {said}
      </p>
      {(open.length > 0 || onAir) && (
        <section class="pad" aria-label={t('alerts_name')}>
          <h2>{t('open_heading')}</h2>
          {open.length === 0 && <p class="small">{t('pan_no_alerts')}</p>}
          <ul class="open-alerts">{open.filter((a) => !waits(a)).map(row)}</ul>
          {waiting.length > 0 && (
            <details>
              <summary>{tn('pan_tickets', waiting.length)}</summary>
              <ul class="open-alerts">{waiting.map(row)}</ul>
            </details>
          )}
        </section>
      )}
      <div role="status">
        {last && (
          <p class="pad row">
            <span class="grow">{t('noted')}</span>
            <button
              type="button"
              class="quiet"
              ref={undoButton}
              onClick={() => {
                actions.undo(last.id);
                setLast(null);
              }}
            >
              {t('undo')}
            </button>
          </p>
        )}
      </div>
    </>
  );
}

/** What came since the panel was opened, in words, once: what was there already is read by whoever looks. */
function useNews(alerts: readonly AlertView[]): string {
  const known = useRef<Map<string, number>>(undefined);
  const [said, say] = useState('');
  useEffect(() => {
    const before = known.current;
    known.current = new Map([...(before ?? []), ...alerts.map((a) => [a.id, a.lastAt] as const)]);
    const news = before && alerts.find((a) => a.lastAt > (before.get(a.id) ?? Number.NEGATIVE_INFINITY));
    if (news) say(t('pan_new_alert', levelWord(news.level), `${titleOf(news)} ${doNow(news)}`));
  }, [alerts]);
  return said;
}

interface RowProps {
  alert: AlertView;
  account: AccountKey | undefined;
  zone: string;
  now: Now;
  open(): void;
  acknowledge(): void;
}

function Row({ alert: a, account, zone, now, open, acknowledge }: RowProps) {
  const quote = a.quote ?? a.title;
  return (
    <li class={a.level} data-tone={levelTone(a.level)}>
      <Mark kind={a.level} />
      <div class="grow">
        <p class="small">
          {levelWord(a.level)}
          {a.count > 1 && ` · ${tn('times', a.count)}`} · <Ago at={a.lastAt} now={now} />
          {a.endsAt !== undefined && (
            <b class="soon">
              {' · '}
              <Until at={a.endsAt} now={now} left />
            </b>
          )}
        </p>
        <h3>{a.level === 'ticket' && a.policyWords ? <q dir="auto">{a.policyWords}</q> : happened(a)}</h3>
        {a.until !== undefined && <p>{t('live_until', momentOf(a.until, zone))}</p>}
        <p class="do">{doNow(a)}</p>
        {a.threatens && <p class="small">{threatWord(a.threatens)}</p>}
        {quote && <blockquote dir="auto">{quote}</blockquote>}
        {a.pinned && (
          <p class="small">
            {t('pinned')} <bdi dir="auto">{a.pinned}</bdi>
          </p>
        )}
        {a.dueBy !== undefined && (
          <p class="small">
            {t('next_deadline')} <Until at={a.dueBy} now={now} />
          </p>
        )}
        <div class="row wrap">
          <button type="button" onClick={acknowledge}>
            {t('got_it')}
          </button>
          <button type="button" class="quiet" onClick={open}>
            {t('pan_pack')}
          </button>
          {a.quiz && account && (
            <LearnLink to={['quiz', account, a.id.slice(2)]} class="b quiet">
              {t('quiz_take')}
            </LearnLink>
          )}
          <RuleLink url={a.learnUrl} />
        </div>
      </div>
    </li>
  );
}
