/** "rule" and a few letters in the address bar: the rules of the catalogue by name. Nothing typed is kept or sent. */

import browser, { type Omnibox } from 'webextension-polyfill';
import { names } from '../../utils/policy/catalogue/names';
import { fold, searchPolicies } from '../../utils/policy/search';
import { t } from '../../utils/words/words';

/** What a browser shows below the address bar. */
const SHOWN = 6;

/** Chrome reads a description as XML, Firefox as it is. */
const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const described = (words: string): string =>
  import.meta.env.FIREFOX ? words : words.replace(/[&<>"']/g, (sign) => XML[sign] ?? sign);

function suggestionsFor(text: string): Omnibox.SuggestResult[] {
  return searchPolicies(text, names)
    .slice(0, SHOWN)
    .map(({ name }) => ({ content: name, description: described(t('omni_rule', name)) }));
}

/** The rule of this very name, else the catalogue with what was typed. */
function placeOf(text: string): string {
  const exact = names.find(({ id, name }) => fold(name) === fold(text) || id === text.trim());
  const place = exact ? `#/policy/${exact.id}` : `#/policies?q=${encodeURIComponent(text.trim())}`;
  return browser.runtime.getURL(`/learn.html${place}`);
}

async function open(text: string, where: Omnibox.OnInputEnteredDisposition): Promise<void> {
  const url = placeOf(text);
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

/** Called synchronously when the worker starts. Absent where there is no address bar to type into. */
export function listenToAddressBar(): void {
  const { omnibox } = browser;
  omnibox?.onInputStarted.addListener(() => omnibox.setDefaultSuggestion({ description: described(t('omni_search')) }));
  omnibox?.onInputChanged.addListener((text, suggest) => suggest(suggestionsFor(text)));
  omnibox?.onInputEntered.addListener((text, where) => void open(text, where));
}
