/** The LIVEs one is planning, typed in: workshops at the same time are marked. They stay in this browser. */

import { useRef, useState } from 'preact/hooks';
import type { Planned } from '../../utils/domain/workshops/workshop';
import { t } from '../../utils/words/words';
import { whenWords } from '../../utils/words/workshops';
import { Field, faultWords } from './Field';
import { BLANK, type Faults, faultsOf, readOf } from './fields';
import type { Say, WorkshopsProps } from './props';
import { focusSaid } from './SaidLine';

type Props = Pick<WorkshopsProps, 'planned' | 'zone' | 'now' | 'actions'> & { say: Say };

const HOUR = 3_600_000;
const START = { title: '', date: '', time: '', endTime: '' };

export function PlannedLives({ planned, zone, now, actions, say }: Props) {
  const [typed, setTyped] = useState(START);
  const [faults, setFaults] = useState<Faults>({});
  const form = useRef<HTMLFormElement>(null);
  const failed = (error: unknown) => {
    console.error('Good Standing: a planned LIVE could not be kept', error);
    say(t('ws_failed_kept'));
  };
  const add = (event: Event) => {
    event.preventDefault();
    const fields = { ...BLANK, ...typed, title: typed.title.trim() || t('ws_planned_live') };
    const found = faultsOf(fields, zone, now);
    if (typed.time === '' && !found.time) found.time = 'empty';
    setFaults(found);
    const [wrong] = Object.keys(found);
    if (wrong) return form.current?.querySelector<HTMLElement>(`#plan-${wrong}`)?.focus();
    const { title, startsAt, endsAt } = readOf(fields, zone, '');
    const one: Planned = { id: crypto.randomUUID(), title, startsAt, endsAt: endsAt ?? startsAt + 2 * HOUR };
    actions.plan(one).then(() => {
      setTyped(START);
      say(t('ws_said_planned', title), () => void actions.unplan(one).catch(failed));
      form.current?.querySelector<HTMLElement>('input')?.focus();
    }, failed);
  };
  const remove = (one: Planned) => {
    focusSaid();
    actions
      .unplan(one)
      .then(() => say(t('ws_said_unplanned', one.title), () => void actions.plan(one).catch(failed)), failed);
  };
  const field = (name: keyof typeof START, type: 'text' | 'date' | 'time', label: string) => (
    <Field
      id={`plan-${name}`}
      type={type}
      label={label}
      value={typed[name]}
      wrong={faults[name] && faultWords(name, faults[name])}
      set={(value) => setTyped({ ...typed, [name]: value })}
    />
  );
  const ahead = planned.filter(({ endsAt }) => endsAt > now).sort((a, b) => a.startsAt - b.startsAt);
  return (
    <section class="part" aria-labelledby="ws-planned">
      <h2 id="ws-planned">{t('ws_planned')}</h2>
      <p class="small">{t('ws_planned_words')}</p>
      <ul class="list">
        {ahead.map((one) => (
          <li key={one.id}>
            <span class="grow">
              <bdi>{one.title}</bdi>
              <small>{whenWords(one, zone)}</small>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={t('ws_unplan_named', one.title)}
              onClick={() => remove(one)}
            >
              {t('ws_unplan')}
            </button>
          </li>
        ))}
      </ul>
      <form class="row wrap plan" noValidate ref={form} onSubmit={add}>
        {field('title', 'text', t('ws_field_title'))}
        {field('date', 'date', t('ws_field_date'))}
        {field('time', 'time', t('ws_field_time'))}
        {field('endTime', 'time', t('ws_field_endTime'))}
        <button type="submit">{t('ws_plan')}</button>
      </form>
    </section>
  );
}
