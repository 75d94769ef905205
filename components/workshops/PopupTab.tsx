/**
 * The popup's tab of workshops: the next few, and the way to the whole list. To be loaded when the tab is pressed.
 *
 * Whoever mounts it reads the first rows (`pagesOfWorkshops` from now on, the first page is enough), the choices, and the city
 * that was picked on the page (`cityFrom(localStorage.getItem(CITY_KEY) ?? '')` of ./address).
 */

import { Component } from 'preact';
import { makeList, showList } from '../../utils/domain/workshops/list';
import { overAt } from '../../utils/domain/workshops/plain';
import type { City, Workshop, WorkshopChoice } from '../../utils/domain/workshops/workshop';
import type { BrokenRule } from '../../utils/policy/mine';
import { t } from '../../utils/words/words';
import { brokenWords, kmWords, whenWords } from '../../utils/words/workshops';
import { Picker } from '../ui/Picker';
import { FirstChip } from './Chips';
import { brokenIn } from './Covers';
import { Leaf } from './Leaf';
import { NOTHING, type Wanted } from './props';
import { placeWords, whoWords } from './where';

/** What fits into the popup beside its head and foot. */
const MOST = 5;

export interface PopupTabProps {
  state: 'loading' | 'ready' | 'error';
  /** Those that are not over, in any order; more than the next few are not needed. */
  workshops: readonly Workshop[];
  choices: ReadonlyMap<string, WorkshopChoice>;
  /** Rules of the account that is looked at (`rulesBroken`). */
  broken: readonly BrokenRule[];
  /** Ids of the policies that a workshop covers (`makeTopics(names).policiesOf`). */
  policiesOf(workshop: Workshop): readonly string[];
  city: City | null;
  /** The seller's IANA zone. */
  zone: string;
  /** Ms. */
  now: number;
  /** Opens workshops.html: the list, one workshop (`event`), or the sources, where it says how one is invited. */
  open(place: { event: string } | 'list' | 'sources'): void;
  retry(): void;
  /** Reads the event on the page in front (`{ do: 'save' }`), as this press lets us; says in words what came of it. */
  save(): Promise<string>;
}

export class PopupTab extends Component<PopupTabProps, { mode: Wanted['mode']; said: string }> {
  override state: { mode: Wanted['mode']; said: string } = { mode: '', said: '' };

  async press() {
    this.setState({ said: t('ws_saving') });
    const said = await this.props.save().catch(() => t('ws_failed'));
    this.setState({ said });
  }

  override render() {
    const { state, workshops, choices, city, now, open, retry } = this.props;
    if (state === 'loading') return <p class="pad calm">{t('loading')}</p>;
    if (state === 'error') {
      return (
        <div class="pad">
          <p role="alert">{t('error_words')}</p>
          <button type="button" onClick={retry}>
            {t('retry')}
          </button>
        </div>
      );
    }
    const { mode } = this.state;
    const { rows } = showList(makeList(workshops, choices), { ...NOTHING, city, mode }, now);
    return (
      <section class="pad workshops-tab">
        <div class="row">
          <h2 class="grow">{city ? t('ws_near', city.name) : t('ws_next_few')}</h2>
          <Picker
            name={t('ws_mode')}
            value={mode}
            choose={(to) => this.setState({ mode: to as Wanted['mode'] })}
            choices={[
              { value: '', words: t('ws_mode_any') },
              { value: 'in-person', words: t('ws_mode_in_person') },
              { value: 'online', words: t('ws_mode_online') },
            ]}
          />
        </div>
        {rows.length === 0 && <p class="calm">{t(workshops.length === 0 ? 'ws_empty_words' : 'ws_popup_none')}</p>}
        <ul class="list">
          {rows.slice(0, MOST).map(({ workshop, km }) => (
            <Line key={workshop.id} {...this.props} workshop={workshop} km={km} />
          ))}
        </ul>
        <div class="row wrap">
          <button type="button" onClick={() => open('list')}>
            {t('ws_open_list')}
          </button>
          <button type="button" onClick={() => void this.press()}>
            {t('ws_save_this')}
          </button>
          {workshops.length === 0 && (
            <button type="button" class="quiet" onClick={() => open('sources')}>
              {t('ws_invited')}
            </button>
          )}
        </div>
        <p class="said small" role="status">
          {this.state.said}
        </p>
      </section>
    );
  }
}

function Line({ workshop, km, ...props }: PopupTabProps & { workshop: Workshop; km: number | undefined }) {
  const { choices, zone, now, open } = props;
  const [rule] = brokenIn(workshop, props);
  const place = [placeWords(workshop), km !== undefined && kmWords(km)].filter(Boolean).join(', ');
  return (
    <li>
      <Leaf workshop={workshop} zone={zone} />
      <div class="grow">
        <button type="button" class="quiet name" onClick={() => open({ event: workshop.id })}>
          <bdi>{workshop.title}</bdi>
        </button>
        <small>{[whenWords(workshop, zone), place, whoWords(workshop)].filter(Boolean).join(' · ')}</small>
        {rule && <small class="covers">{brokenWords(rule.times)}</small>}
      </div>
      <span class="end">
        <FirstChip workshop={workshop} choice={choices.get(workshop.id)} over={overAt(workshop) <= now} />
      </span>
    </li>
  );
}
