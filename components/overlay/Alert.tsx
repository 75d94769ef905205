/**
 * One alert. TikTok's words are quoted, ours are not. Only the words are in the live region: the clock beside it ticks
 * without being read out again and again.
 */

import type { AlertView } from '../../utils/domain';
import { doNow, levelTone, levelWord, number, surfaceWord, t, tn } from '../../utils/words/words';
import { Mark } from '../ui/Mark';
import { RuleLink } from '../ui/RuleLink';
import { Ago, type Now, Until } from '../ui/Time';

interface Props {
  alert: AlertView;
  now: Now;
  acknowledge(): void;
}

export function Alert({ alert: a, now, acknowledge }: Props) {
  const tone = levelTone(a.level);
  const title = a.title ?? a.policyWords ?? a.quote;
  const level = [levelWord(a.level)];
  if (a.level === 'ticket' && a.surface !== 'unknown') level.push(surfaceWord(a.surface));
  if (a.count > 1) level.push(tn('times', a.count));
  // A LIVE does not wait: what TikTok says stands open. A ticket has days, and the page under it is being worked on.
  const folded = a.level === 'ticket' && Boolean(a.quote ?? a.advice);
  const said = (
    <>
      {a.quote && a.quote !== title && <blockquote dir="auto">{a.quote}</blockquote>}
      {a.advice && (
        <>
          <p class="small">{t('advice')}</p>
          <blockquote dir="auto">{a.advice}</blockquote>
        </>
      )}
    </>
  );
  return (
    <article class={`alert ${a.level}`} data-tone={tone}>
      <Mark kind={a.level} />
      <div class="grow">
        <p class="when">
          {a.endsAt !== undefined && (
            <b>
              <Until at={a.endsAt} now={now} left /> ·{' '}
            </b>
          )}
          <Ago at={a.lastAt} now={now} />
        </p>
        <div role={tone === 'neutral' ? 'status' : 'alert'}>
          <p class="level">{level.join(' · ')}</p>
          {title ? (
            <h3>
              <q dir="auto">{title}</q>
            </h3>
          ) : (
            <h3>{t(`title_${a.level}`)}</h3>
          )}
          <p class="do">{doNow(a)}</p>
          {!folded && said}
        </div>
        <Facts alert={a} now={now} titled={title === a.policyWords} />
        {folded && (
          <details>
            <summary>{t('tiktok_says')}</summary>
            {said}
          </details>
        )}
        <div class="row wrap">
          <button type="button" onClick={acknowledge}>
            {t('got_it')}
          </button>
          <span class="grow" />
          <RuleLink url={a.learnUrl} />
        </div>
      </div>
    </article>
  );
}

function Facts({ alert: a, now, titled }: { alert: AlertView; now: Now; titled: boolean }) {
  return (
    <ul class="facts">
      {a.policyWords && !titled && (
        <li>
          {t('rule')} <q dir="auto">{a.policyWords}</q>
        </li>
      )}
      {a.subject && (
        <li>
          {surfaceWord(a.surface)} <q dir="auto">{a.subject}</q>
        </li>
      )}
      {a.points !== undefined && (
        <li>
          {t('points_stated')} <b>{number(a.points)}</b>
        </li>
      )}
      {a.dueBy !== undefined && (
        <li>
          {t('next_deadline')}{' '}
          <b>
            <Until at={a.dueBy} now={now} />
          </b>
        </li>
      )}
      {a.pinned && (
        <li>
          {t('pinned')} <bdi dir="auto">{a.pinned}</bdi>
        </li>
      )}
      {a.via === 'page-text' && <li>{t('from_text')}</li>}
    </ul>
  );
}
