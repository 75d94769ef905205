/** One board a load: `?board=cards&dir=rtl&words=long`. The theme is the browser's, so that the media query is tested. */

import { render } from 'preact';
import messages from '../../public/_locales/en/messages.json';
import { setWords } from '../../utils/words/words';
import { boards } from './boards';
import { query } from './look';
import './gallery.css';

const catalogue = messages as Record<string, { message: string }>;

/** A language with longer words than English, so that nothing rests on English being short. */
function longer(words: string): string {
  return query.get('words') === 'long' ? words.replace(/[aeiou]/g, '$&$&') : words;
}

setWords((key, args) => {
  const words = longer(catalogue[key]?.message ?? '');
  return words.replace(/\$(\d)/g, (_, n) => args[Number(n) - 1] ?? '');
}, 'en');

const name = query.get('board') ?? 'badges';
const place = document.getElementById('board');
const board = boards[name];
document.body.classList.add(name.split('-')[0] ?? '');
document.documentElement.dir = query.get('dir') ?? 'ltr';
if (name.startsWith('report')) await import('../../components/report/report.css');
if (name.startsWith('popup')) await import('../../components/popup/popup.css');
if (name.startsWith('popup-quiz')) await import('../../components/quiz/quiz.css');
if (/^(?:learn|practice|trainer)/.test(name)) {
  await import('../../components/learn/learn.css');
  await import('../../components/quiz/quiz.css');
  await import('../../components/policies/policies.css');
  await import('../../components/practice/practice.css');
}
if (name.startsWith('popup-workshops')) await import('../../components/workshops/rows.css');
if (name.startsWith('workshops')) await import('../../components/workshops/workshops.css');
if (name.startsWith('panel')) await import('../../components/panel/panel.css');
if (name.startsWith('evidence')) await import('../../components/evidence/evidence.css');
if (name.startsWith('settings')) await import('../../components/settings/settings.css');
if (place && board) render(board(), place);
document.documentElement.dataset.ready = 'yes';
