/** What narrows the list. Each answers at once; all of them stand in the page's address. */

import type { offered } from '../../utils/domain/workshops/list';
import { t, tn } from '../../utils/words/words';
import { kmWords, languageWords, runByWords } from '../../utils/words/workshops';
import { Picker } from '../ui/Picker';
import { CityPicker } from './CityPicker';
import type { Wanted, WorkshopActions } from './props';

type Offers = Pick<ReturnType<typeof offered>, 'languages' | 'topics'>;

/** A list that one can still choose from. */
const TOPICS = 60;
const RADII = [25, 50, 100, 250, 500, 1_000] as const;
const RUN_BY = ['tiktok', 'partner', 'community'] as const;

interface Props {
  wanted: Wanted;
  want(wanted: Wanted): void;
  offers: Offers;
  searchCities: WorkshopActions['searchCities'];
}

export function Filters({ wanted, want, offers, searchCities }: Props) {
  const any = (words: string) => ({ value: '', words });
  const set = (more: Partial<Wanted>) => want({ ...wanted, ...more });
  return (
    <search class="part filters" aria-label={t('ws_filters')}>
      <div class="row wrap">
        <label class="field grow find">
          <span>{t('ws_find')}</span>
          <input
            type="search"
            value={wanted.query}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => set({ query: event.currentTarget.value })}
          />
        </label>
        <CityPicker
          city={wanted.city}
          search={searchCities}
          choose={(city) => set({ city, km: city ? wanted.km : 0 })}
        />
        {wanted.city && (
          <Picker
            name={t('ws_radius')}
            value={wanted.km ? String(wanted.km) : ''}
            choose={(km) => set({ km: Number(km) })}
            choices={[
              any(t('ws_radius_any')),
              ...RADII.map((km) => ({ value: String(km), words: t('ws_within', kmWords(km)) })),
            ]}
          />
        )}
      </div>
      <div class="row wrap">
        <Picker
          name={t('ws_mode')}
          value={wanted.mode}
          choose={(mode) => set({ mode: mode as Wanted['mode'] })}
          choices={[
            any(t('ws_mode_any')),
            { value: 'in-person', words: t('ws_mode_in_person') },
            { value: 'online', words: t('ws_mode_online') },
          ]}
        />
        <Picker
          name={t('ws_mine')}
          value={wanted.mine}
          choose={(mine) => set({ mine: mine as Wanted['mine'] })}
          choices={[
            any(t('ws_mine_any')),
            { value: 'saved', words: t('ws_saved') },
            { value: 'going', words: t('ws_going') },
            { value: 'hidden', words: t('ws_not_for_me') },
          ]}
        />
        <label class="tick">
          <input type="checkbox" checked={wanted.free} onChange={(e) => set({ free: e.currentTarget.checked })} />
          {t('ws_only_free')}
        </label>
        <details class="grow" open={moreIn(wanted) > 0}>
          <summary>{moreIn(wanted) > 0 ? tn('ws_more_filters_set', moreIn(wanted)) : t('ws_more_filters')}</summary>
          <More wanted={wanted} set={set} offers={offers} />
        </details>
      </div>
    </search>
  );
}

/** How many of the filters that are folded away narrow the list. */
const moreIn = ({ runBy, language, topic, from, to }: Wanted): number =>
  [runBy, language, topic, from || to].filter(Boolean).length;

function More({ wanted, set, offers }: Pick<Props, 'wanted' | 'offers'> & { set(more: Partial<Wanted>): void }) {
  const any = (words: string) => ({ value: '', words });
  return (
    <div class="row wrap folded">
      <Picker
        name={t('ws_run_by')}
        value={wanted.runBy}
        choose={(runBy) => set({ runBy: runBy as Wanted['runBy'] })}
        choices={[any(t('ws_run_by_any')), ...RUN_BY.map((value) => ({ value, words: runByWords(value) }))]}
      />
      <Picker
        name={t('ws_language')}
        value={wanted.language}
        choose={(language) => set({ language })}
        choices={[
          any(t('ws_language_any')),
          ...including(offers.languages, wanted.language).map((value) => ({ value, words: languageWords(value) })),
        ]}
      />
      <Picker
        name={t('ws_topic')}
        value={wanted.topic}
        choose={(topic) => set({ topic })}
        choices={[
          any(t('ws_topic_any')),
          ...including(offers.topics.slice(0, TOPICS), wanted.topic).map((value) => ({ value, words: value })),
        ]}
      />
      <Day name={t('ws_from')} value={wanted.from} set={(from) => set({ from })} />
      <Day name={t('ws_to')} value={wanted.to} set={(to) => set({ to })} />
    </div>
  );
}

/** A value from the address may be in none of the events any more. */
const including = (all: readonly string[], one: string): readonly string[] =>
  one && !all.includes(one) ? [...all, one] : all;

function Day({ name, value, set }: { name: string; value: string; set(day: string): void }) {
  return (
    <label class="day">
      <span class="small">{name}</span>
      <input type="date" value={value} onChange={(event) => set(event.currentTarget.value)} />
    </label>
  );
}
