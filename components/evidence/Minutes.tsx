/** The LIVE minute by minute around the moment in question. Gaps are rows: a minute nobody saw is not a quiet one. */

import type { EvidenceAlert, EvidenceLive, Minute, Row, Span } from '../../utils/domain/evidence/pack';
import { endWord, fullMoment, momentBy, rowTime, secondWord } from '../../utils/words/evidence';
import { levelTone, levelWord, number, t, tn } from '../../utils/words/words';
import { Mark } from '../ui/Mark';
import { Picker } from '../ui/Picker';
import type { PartProps } from './Evidence';
import { Facts } from './Facts';

const SPANS: readonly Span[] = ['around', 'longer', 'whole'];

export function Minutes({ pack, actions }: PartProps) {
  const { live, zone } = pack;
  if (!live) return null;
  const said = live.rows.some((row) => row.kind === 'minute' && row.said.length > 0);
  return (
    <section class="part minutes">
      <div class="row wrap">
        <h2 class="grow">{t('evi_minutes')}</h2>
        <Picker
          name={t('evi_span')}
          value={live.span}
          choose={(span) => actions.span(span as Span)}
          choices={SPANS.map((value) => ({ value, words: t(`evi_span_${value}`) }))}
        />
      </div>
      <About live={live} zone={zone} />
      <table>
        <thead>
          <tr>
            <th scope="col">{t('evi_col_time')}</th>
            <th scope="col">{t('evi_col_pinned')}</th>
            <th scope="col">{t('evi_col_said')}</th>
            <th scope="col">{t('evi_col_alerts')}</th>
            <th scope="col">{t('evi_col_viewers')}</th>
          </tr>
        </thead>
        <tbody>
          {live.rows.map((row) =>
            row.kind === 'minute' ? (
              <MinuteRow key={`m ${row.at}`} minute={row} zone={zone} moment={live.moment?.at} />
            ) : (
              <BlankRow key={`${row.kind} ${row.from}`} row={row} zone={zone} />
            ),
          )}
        </tbody>
      </table>
      <p class="small">
        {live.rowsLeft > 0 && `${tn('evi_rows_left', live.rowsLeft)} `}
        {t('evi_times_note', zone)} {said && t('evi_captions_note')}
      </p>
    </section>
  );
}

function About({ live, zone }: { live: EvidenceLive; zone: string }) {
  const { title, startedAt, startDerived, endedAt, endDerived, moment } = live;
  const write = (at: number, derived: boolean | undefined): string =>
    derived ? t('evi_at_most', fullMoment(at, zone)) : fullMoment(at, zone);
  return (
    <Facts
      facts={[
        [t('evi_live'), title ? <q dir="auto">{title}</q> : t('evi_live_untitled')],
        [t('evi_began'), startedAt === undefined ? t('evi_unknown') : write(startedAt, startDerived)],
        [t('evi_ended'), endedAt === undefined ? t('evi_running') : write(endedAt, endDerived)],
        moment && [t('evi_moment'), `${secondWord(moment.at, zone)}, ${momentBy(moment.by)}`],
      ]}
    />
  );
}

function BlankRow({ row, zone }: { row: Exclude<Row, Minute>; zone: string }) {
  return (
    <tr class={row.kind === 'gap' ? 'gap' : 'calm'}>
      <th scope="row">{rowTime(row, zone)}</th>
      <td colSpan={4}>{t(`evi_row_${row.kind}`)}</td>
    </tr>
  );
}

interface MinuteProps {
  minute: Minute;
  zone: string;
  moment: number | undefined;
}

function MinuteRow({ minute, zone, moment }: MinuteProps) {
  const { at, pinned, said, viewers } = minute;
  const here = moment !== undefined && moment >= at && moment < at + 60_000;
  return (
    <tr class={here ? 'here' : undefined}>
      <th scope="row">{rowTime(minute, zone)}</th>
      <td data-name={t('evi_col_pinned')}>
        {pinned.map((title, i) => (
          // The same product may be pinned twice in a minute.
          <q key={`${i} ${title}`} dir="auto">
            {title}
          </q>
        ))}
      </td>
      <td data-name={t('evi_col_said')}>
        {said.map((one) => (
          <p key={`${one.at} ${one.lang} ${one.words}`}>
            <small>{secondWord(one.at, zone)}</small>{' '}
            <q dir="auto" lang={langOf(one.lang)}>
              {one.words}
            </q>
          </p>
        ))}
      </td>
      <td data-name={t('evi_col_alerts')}>
        <Happened minute={minute} zone={zone} />
      </td>
      <td class="num" data-name={t('evi_col_viewers')}>
        {viewers === undefined ? '' : number(viewers)}
      </td>
    </tr>
  );
}

function Happened({ minute, zone }: Pick<MinuteProps, 'minute' | 'zone'>) {
  const { began, ended, alerts, marks, left } = minute;
  return (
    <>
      {began && <p>{t('evi_row_began')}</p>}
      {alerts.map((alert) => (
        <Alert key={alert.id} alert={alert} zone={zone} />
      ))}
      {marks.map(({ at, note }) => (
        <p key={`${at} ${note}`}>
          <small>{secondWord(at, zone)}</small> <span class="chip flat">{t('evi_mark')}</span>{' '}
          {note && <q dir="auto">{note}</q>}
        </p>
      ))}
      {ended && <p>{endWord(ended)}</p>}
      {left > 0 && <p class="small">{tn('evi_row_left', left)}</p>}
    </>
  );
}

function Alert({ alert, zone }: { alert: EvidenceAlert; zone: string }) {
  const { at, level, title, words, subject } = alert;
  return (
    <p>
      <small>{secondWord(at, zone)}</small>{' '}
      <span class="chip" data-tone={levelTone(level)}>
        <Mark kind={level} />
        {levelWord(level)}
      </span>{' '}
      {subject && <b>{t('evi_this_one')} </b>}
      {(words ?? title) && <q dir="auto">{words ?? title}</q>}
    </p>
  );
}

/** Only what can be the name of a language becomes one. */
function langOf(lang: string): string | undefined {
  return /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i.test(lang) ? lang : undefined;
}
