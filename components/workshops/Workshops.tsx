/**
 * The page of workshops around its views: the list, one workshop, the sources, the form. Holds what was last said and how
 * to take it back, and how much of the list was looked at, so that coming back from a workshop loses nothing.
 */

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { diaryOf } from '../../utils/domain/workshops/conflicts';
import { t } from '../../utils/words/words';
import { Guard } from '../ui/Guard';
import { Add } from './Add';
import { listPath } from './address';
import { Detail } from './Detail';
import { Invitations } from './Invitations';
import { List } from './List';
import type { Say, WorkshopsProps } from './props';
import { type Said, SaidLine } from './SaidLine';
import { Sources } from './Sources';
import { Unready } from './Unready';

const NAV = ['list', 'sources', 'add'] as const;
const NAMES = { list: 'ws_nav_list', sources: 'ws_nav_sources', add: 'ws_nav_add' } as const;

/** Rows of a page of the list: two screens on a desk. */
const STEP = 50;

export function Workshops(props: WorkshopsProps) {
  const { state, route, workshops, dir, actions } = props;
  const { place, id } = route;
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const [said, setSaid] = useState<Said | null>(null);
  const [most, setMost] = useState(STEP);
  /** The workshop one comes back from. */
  const last = useRef<string | null>(null);
  const workshop = place === 'event' ? workshops.find((one) => one.id === id) : undefined;
  useEffect(() => {
    if (id) last.current = id;
    const row = place === 'list' && last.current ? document.getElementById(`ws-${last.current}`) : null;
    if (!first.current) (row ?? main.current?.querySelector('h1'))?.focus();
    if (place !== 'event') last.current = null;
    first.current = false;
  }, [place, id]);
  const say: Say = (words, undo) => setSaid((before) => ({ n: (before?.n ?? 0) + 1, words, ...(undo && { undo }) }));
  const { choices, planned } = props;
  const diary = useMemo(() => diaryOf(workshops, choices, planned), [workshops, choices, planned]);
  const shared = { ...props, say, diary };
  const title =
    workshop?.title ?? (place === 'event' ? t('ws_gone_title') : t(place === 'list' ? 'ws_title' : NAMES[place]));
  return (
    <div class="page workshops" dir={dir}>
      <header class="row wrap">
        <p class="grow brand">
          <b>Good Standing</b> <span class="small">{t('ws_title')}</span>
        </p>
      </header>
      <nav aria-label={t('ws_nav')}>
        {NAV.map((one) => (
          <a
            key={one}
            href={`#${one === 'list' ? listPath(route.wanted) : `/${one}`}`}
            aria-current={one === place || (one === 'list' && place === 'event') ? 'page' : undefined}
          >
            {t(NAMES[one])}
          </a>
        ))}
      </nav>
      <main ref={main}>
        <h1 tabIndex={-1}>
          <bdi>{title}</bdi>
        </h1>
        {state !== 'ready' ? (
          <Unready state={state} retry={actions.retry} />
        ) : (
          <Guard key={`${place} ${id ?? ''}`}>
            {place === 'list' && <Invitations {...props} />}
            {place === 'list' && (
              <List {...shared} whole={last.current !== null} most={most} more={() => setMost(most + STEP)} />
            )}
            {place === 'event' && <Detail {...shared} workshop={workshop} />}
            {place === 'sources' && <Sources {...shared} />}
            {place === 'add' && <Add {...shared} />}
          </Guard>
        )}
      </main>
      <footer class="small">
        <p>{t('ws_foot')}</p>
        <p>{t('ws_cities_licence')}</p>
      </footer>
      <SaidLine said={said} />
    </div>
  );
}
