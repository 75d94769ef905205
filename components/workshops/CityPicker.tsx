/** A city by its name, from the gazetteer: a text field with a list, after the pattern of a combobox. No location is asked for. */

import { useId, useRef, useState } from 'preact/hooks';
import type { City } from '../../utils/domain/workshops/workshop';
import { t, tn } from '../../utils/words/words';
import { cityWords } from '../../utils/words/workshops';

interface Props {
  city: City | null;
  /** Cities whose name begins so, most inhabitants first. */
  search(text: string): Promise<readonly City[]>;
  choose(city: City | null): void;
}

interface State {
  typed: string;
  found: readonly City[];
  /** Which of them the keyboard is at; -1: none. */
  at: number;
  state: 'closed' | 'open' | 'failed';
}

const CLOSED: State = { typed: '', found: [], at: -1, state: 'closed' };

export function CityPicker({ city, search, choose }: Props) {
  const id = useId();
  const [own, setOwn] = useState<State | null>(null);
  /** Of two searches the later one counts. */
  const turn = useRef(0);
  const field = useRef<HTMLInputElement>(null);
  const { typed, found, at, state } = own ?? CLOSED;
  const type = (text: string) => {
    const mine = ++turn.current;
    setOwn({ ...CLOSED, typed: text });
    if (text.trim().length < 2) return;
    const settle = (next: Partial<State>) => mine === turn.current && setOwn({ ...CLOSED, typed: text, ...next });
    search(text).then(
      (cities) => settle({ found: cities.slice(0, 8), state: 'open' }),
      (error: unknown) => {
        console.error('Good Standing: the cities could not be read', error);
        settle({ state: 'failed' });
      },
    );
  };
  const close = () => {
    turn.current++;
    setOwn(null);
  };
  const pick = (one: City) => {
    close();
    choose(one);
    field.current?.focus();
  };
  const key = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const here = found[at];
    if (step !== 0 && found.length > 0 && own) {
      event.preventDefault();
      setOwn({ ...own, at: (Math.max(at, step < 0 ? 0 : -1) + step + found.length) % found.length });
    } else if (event.key === 'Enter' && (here ?? found[0])) {
      event.preventDefault();
      pick((here ?? found[0]) as City);
    } else if (event.key === 'Escape' && own) {
      event.preventDefault();
      close();
    }
  };
  const open = state === 'open' && found.length > 0;
  return (
    <div class="field city">
      <label for={id}>{t('ws_city')}</label>
      <div class="box">
        <input
          id={id}
          ref={field}
          type="text"
          role="combobox"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && at >= 0 ? `${id}-${at}` : undefined}
          aria-describedby={`${id}-said`}
          placeholder={t('ws_city_hint')}
          autocomplete="off"
          spellcheck={false}
          value={own ? typed : city ? cityWords(city) : ''}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={key}
          onBlur={close}
        />
        {city && !own && (
          <button type="button" class="quiet clear" aria-label={t('ws_city_clear')} onClick={() => choose(null)}>
            ×
          </button>
        )}
        <div id={`${id}-list`} role="listbox" aria-label={t('ws_cities')} class={open ? 'menu' : 'menu none'}>
          {open &&
            found.map((one, i) => (
              <div
                key={`${one.name} ${one.latitude} ${one.longitude}`}
                id={`${id}-${i}`}
                role="option"
                tabIndex={-1}
                aria-selected={i === at}
                // Before the field loses the focus, or the list would be gone.
                onMouseDown={(event) => {
                  event.preventDefault();
                  pick(one);
                }}
              >
                <bdi>{cityWords(one)}</bdi>
              </div>
            ))}
        </div>
      </div>
      <p class={state === 'closed' || open ? 'sr' : 'small'} id={`${id}-said`} role="status">
        {state === 'failed' && t('ws_city_failed')}
        {state === 'open' && (found.length > 0 ? tn('ws_cities_found', found.length) : t('ws_city_none'))}
      </p>
    </div>
  );
}
