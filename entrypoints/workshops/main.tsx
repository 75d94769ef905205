import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Workshops } from '../../components/workshops/Workshops';
import { REMINDERS } from '../../utils/domain/workshops/reminders';
import { makeTopics } from '../../utils/domain/workshops/topics';
import { paced } from '../../utils/own-pages/pace';
import { names } from '../../utils/policy/catalogue/names';
import { setWords, t } from '../../utils/words/words';
import { actions } from './actions';
import { openCatalogue, pages } from './catalogue';
import { locate, openCities } from './cities';
import { draft } from './draft';
import { online } from './online';
import { route } from './route';
import { chosen, load, shelf, state } from './state';

setWords((key, args) => browser.i18n.getMessage(key, args), browser.i18n.getUILanguage());
const dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
document.documentElement.dir = dir;
document.documentElement.lang = browser.i18n.getUILanguage();

const { policiesOf } = makeTopics(names);
const nameOf = (id: string) => names.find((one) => one.id === id)?.name;
const now = signal(chosen.clock());
// Nothing here counts down: what is past, and how old a reading is, changes by the minute.
setInterval(() => {
  now.value = chosen.clock();
}, 30_000);
const root = document.getElementById('app') as HTMLElement;

effect(() => {
  const { id } = route.value;
  const title = shelf.value.workshops.find((one) => one.id === id)?.title;
  document.title = `${title ?? t('ws_title')} · Good Standing`;
  const { zone } = chosen.calendarFor(undefined);
  const around = { state: state.value, route: route.value, online: online.value, now: now.value, zone, dir } as const;
  const learnt = { nameOf, policiesOf, locate: locate.value, pages: pages.value };
  render(
    <Workshops {...shelf.value} {...around} {...learnt} reminders={REMINDERS} draft={draft.value} actions={actions} />,
    root,
  );
});
// What a place needs is loaded when it is come to.
effect(() => {
  const { place, wanted } = route.value;
  if (place === 'sources' || (state.value === 'ready' && shelf.value.workshops.length === 0)) openCatalogue();
  if (place === 'list' && wanted.city) openCities().catch(() => undefined);
});
const again = paced(load, 500);
browser.runtime.onMessage.addListener((message: unknown) => {
  if ((message as { type?: string } | null)?.type === 'changed') again();
  return undefined;
});
chosen.follow(again);
again();
