/** One workshop: everything that is stated of it, what it covers, how to get there, and what the seller made of it. */

import type { ComponentChildren } from 'preact';
import { overAt } from '../../utils/domain/workshops/plain';
import type { Workshop } from '../../utils/domain/workshops/workshop';
import { t } from '../../utils/words/words';
import { brokenWords, languageWords, modeWords, whenWords } from '../../utils/words/workshops';
import { Mark } from '../ui/Mark';
import { Acts } from './Acts';
import { After } from './After';
import { listPath } from './address';
import { CalendarWays } from './CalendarWays';
import { Chips } from './Chips';
import { Conflicts } from './Conflicts';
import { brokenIn, Covers } from './Covers';
import { Leaf } from './Leaf';
import type { Shared } from './props';
import { Registration } from './Registration';
import { Reminders } from './Reminders';
import { Remove } from './Remove';
import { Stated } from './Stated';
import { When } from './When';
import { addressLines, placeWords, priceWords, whoWords } from './where';

type Props = Shared & { workshop: Workshop | undefined };

export function Detail(props: Props) {
  const { workshop, route } = props;
  const back = (
    <a class="b quiet" href={`#${listPath(route.wanted)}`}>
      {t('ws_back')}
    </a>
  );
  if (!workshop) {
    return (
      <section class="part">
        <p>{t('ws_gone_words')}</p>
        <p class="acts">{back}</p>
      </section>
    );
  }
  const { now, choices } = props;
  const over = overAt(workshop) <= now;
  const all = { ...props, workshop };
  return (
    <div class="event">
      <div class="row wrap ways">
        {back}
        <span class="grow" />
        <Acts {...all} />
      </div>
      <div class="columns">
        <div class="main">
          <Head {...all} over={over} />
          {over && <After {...all} choice={choices.get(workshop.id)} />}
          <Told workshop={workshop} />
          <Covers {...all} />
        </div>
        <div class="side">
          {!over && <Registration {...all} />}
          {workshop.status !== 'cancelled' && !over && (
            <>
              <CalendarWays {...all} />
              <Reminders {...all} />
            </>
          )}
          <Stated {...all} />
          <Remove {...all} />
        </div>
      </div>
    </div>
  );
}

function Head(props: Shared & { workshop: Workshop; over: boolean }) {
  const { workshop, zone, over, choices } = props;
  const { mode, organiser, language, movedFrom, status } = workshop;
  const [most] = brokenIn(workshop, props);
  const lines = addressLines(workshop);
  return (
    <section class="part lead">
      <div class="row top">
        <Leaf workshop={workshop} zone={zone} />
        <div class="grow">
          <When workshop={workshop} zone={zone} />
          <p class="chips">
            <Chips workshop={workshop} choice={choices.get(workshop.id)} over={over} />
          </p>
        </div>
      </div>
      {status === 'cancelled' && <Warned words={t('ws_cancelled_words')} tone="bad" />}
      {status === 'postponed' && <Warned words={t('ws_postponed_words')} tone="careful" />}
      {status !== 'cancelled' && movedFrom !== undefined && (
        <Warned words={t('ws_moved_from', whenWords({ startsAt: movedFrom }, zone))} tone="careful" />
      )}
      {!over && status !== 'cancelled' && <Conflicts {...props} />}
      {most && (
        <p class="told" data-tone="accent">
          <Mark kind="ticket" />
          {brokenWords(most.times)}
        </p>
      )}
      <dl class="facts">
        <Fact name={t('ws_where')}>
          {mode === 'online'
            ? t('ws_mode_online')
            : lines.length > 0
              ? lines.map((line) => (
                  <bdi key={line} class="line">
                    {line}
                  </bdi>
                ))
              : placeWords(workshop)}
          {mode === 'mixed' && <small>{modeWords(mode)}</small>}
        </Fact>
        <Fact name={t('ws_run_by')}>
          {whoWords(workshop) ?? t('ws_unstated')}
          {organiser && (
            <small>
              <bdi>{organiser}</bdi>
            </small>
          )}
        </Fact>
        <Fact name={t('ws_price')}>
          <bdi>{priceWords(workshop) ?? t('ws_unstated')}</bdi>
        </Fact>
        <Fact name={t('ws_entry')}>{entryWords(workshop)}</Fact>
        {language && <Fact name={t('ws_language')}>{languageWords(language)}</Fact>}
      </dl>
    </section>
  );
}

function entryWords({ entry, seatsLeft }: Workshop): string {
  if (entry === 'waitlist') return t('ws_entry_waitlist');
  if (entry === 'full' || seatsLeft === 0) return t('ws_entry_full');
  if (entry) return t(`ws_entry_${entry}`);
  return t('ws_unstated');
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Warned({ words, tone }: { words: string; tone: 'bad' | 'careful' }) {
  return (
    <p class="told" data-tone={tone}>
      <Mark kind={tone === 'bad' ? 'unreadable' : 'stale'} />
      {words}
    </p>
  );
}

/** What its organiser writes, as text. */
function Told({ workshop: { description, agenda } }: { workshop: Workshop }) {
  if (!description && !agenda?.length) return null;
  return (
    <section class="part">
      {agenda && agenda.length > 0 && (
        <>
          <h2>{t('ws_agenda')}</h2>
          <ol class="agenda">
            {agenda.map((line, i) => (
              <li key={`${i} ${line}`}>
                <bdi dir="auto">{line}</bdi>
              </li>
            ))}
          </ol>
        </>
      )}
      {description && (
        <>
          <h2>{t('ws_about')}</h2>
          <p class="text" dir="auto">
            {description}
          </p>
        </>
      )}
    </section>
  );
}
