/** An event by hand, or what a page did not state of itself. What was typed is kept until it is handed in. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { t, tn } from '../../utils/words/words';
import { AddMore } from './AddMore';
import { Field, faultWords } from './Field';
import { BLANK, CAPS, type Faults, FIELDS, type Fields, faultsOf, readOf } from './fields';
import type { Say, WorkshopsProps } from './props';

export function Add(props: WorkshopsProps & { say: Say }) {
  const { route, draft, zone, now, actions, say } = props;
  const filled = Object.keys(route.filled).length > 0;
  const [fields, setFields] = useState<Fields>({ ...BLANK, ...(filled ? route.filled : draft) });
  const [faults, setFaults] = useState<Faults>({});
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const to = useRef<keyof Fields | null>(null);
  // After the faults are drawn: the field is described by its own.
  useEffect(() => {
    if (to.current) form.current?.querySelector<HTMLElement>(`#add-${to.current}`)?.focus();
    to.current = null;
  });
  const set = (more: Partial<Fields>) => {
    const next = { ...fields, ...more };
    setFields(next);
    actions.keepDraft(next);
    // A fault goes when its field is mended; new ones come with the press.
    const still = faultsOf(next, zone, now);
    setFaults(Object.fromEntries(Object.entries(faults).filter(([name]) => name in still)) as Faults);
  };
  const press = async (event: Event) => {
    event.preventDefault();
    const found = faultsOf(fields, zone, now);
    setFaults(found);
    to.current = FIELDS.find((name) => found[name]) ?? null;
    if (to.current) return;
    setBusy(true);
    try {
      const read = readOf(fields, zone, crypto.randomUUID());
      const { added, refused } = await actions.add(read);
      if (added === 0 && refused > 0) return say(t('ws_add_refused'));
      actions.keepDraft(null);
      setFields(BLANK);
      say(t('ws_said_added', read.title));
      to.current = 'title';
    } catch (error) {
      console.error('Good Standing: an event could not be added', error);
      say(t('ws_failed_kept'));
    } finally {
      setBusy(false);
    }
  };
  const wrong = (name: keyof Fields) => {
    const fault = faults[name];
    return fault && faultWords(name, fault);
  };
  const field = (name: keyof Fields, more: Partial<Parameters<typeof Field>[0]> = {}) => (
    <Field
      id={`add-${name}`}
      label={t(`ws_field_${name}` as Parameters<typeof t>[0])}
      value={fields[name]}
      set={(value) => set({ [name]: value })}
      most={CAPS[name]}
      wrong={wrong(name)}
      {...more}
    />
  );
  const count = Object.keys(faults).length;
  return (
    <form class="part stack add" noValidate ref={form} onSubmit={(event) => void press(event)}>
      <p>{t(filled ? 'ws_add_filled' : 'ws_add_words')}</p>
      {count > 0 && (
        <p class="wrong" role="alert">
          {tn('ws_faults', count)}
        </p>
      )}
      {field('title', { required: true })}
      <div class="pair four">
        {field('date', { type: 'date', required: true })}
        {field('time', { type: 'time', hint: t('ws_field_time_hint') })}
        {field('endDate', { type: 'date' })}
        {field('endTime', { type: 'time' })}
      </div>
      {field('zone', { list: 'ws-zones', hint: t('ws_field_zone_hint', zone.replaceAll('_', ' ')) })}
      <datalist id="ws-zones">
        {Intl.supportedValuesOf('timeZone').map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <AddMore fields={fields} field={field} set={set} />
      <div class="row wrap">
        <button type="submit" class="primary" disabled={busy}>
          {t('ws_add')}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            const before = fields;
            actions.keepDraft(null);
            setFields(BLANK);
            setFaults({});
            to.current = 'title';
            say(t('ws_said_emptied'), () => {
              actions.keepDraft(before);
              setFields(before);
            });
          }}
        >
          {t('ws_empty_form')}
        </button>
      </div>
      <p class="small">{t('ws_add_kept')}</p>
    </form>
  );
}
