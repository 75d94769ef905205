/**
 * The page's own pop-ups, drawers and notices (surfaces 5): looked for by their landmarks only, handed over as text when
 * they could speak of enforcement. Chat, inputs and all else of the page are not read; our own overlay is in another tree.
 */

/** Under this name their text goes to the worker. */
export const LIVE_DIALOG = 'live-dialog';

const BOX =
  ':is([role=dialog],[role=alert],[class*="-modal-content"],[class*="-notification"],[class*="-message-notice"],[class*="-drawer"]):not([class*="-wrapper"],[class*="-mask"])';
/** What holds lists of people or what they wrote is none of these notices. */
const PEOPLE = 'table,textarea,[class*="omment"],[data-e2e*="chat"]';
const TITLE = '[class*="-title"],[role=heading],h1,h2,h3';
/** Stems: which of them is about rules is the worker's to say. */
const SPEAKS = /violat|warn|interrupt|restrict|suspend|mute|remov|guideline|polic|appeal|permission/i;
const CAP = 2_000;
/** A page builds its dialog in several steps. */
const SETTLE_MS = 300;
/** For notices inside of the page's own root, which is not watched: chat goes by there. */
const LOOK_MS = 2_000;

/** The words of a container without its buttons. */
function wordsOf(box: HTMLElement): Record<string, string> {
  const all = (query: string): string[] => [...box.querySelectorAll<HTMLElement>(query)].map((one) => one.innerText);
  const buttons = all('button,[class*="-footer"]');
  const lines = box.innerText.split('\n').filter((line) => !buttons.includes(line));
  const name = box.className;
  return {
    kind: /drawer/.test(name) ? 'drawer' : box.role === 'dialog' || /modal/.test(name) ? 'dialog' : 'notice',
    title: all(TITLE)[0]?.slice(0, CAP) ?? '',
    words: lines.join('\n').slice(0, CAP),
  };
}

/** Tells each text once for as long as it stands there, while the page is one of those that are `wanted` and in sight. */
export function watchDialogs(
  wanted: () => boolean,
  tell: (fields: Record<string, string>) => void,
  signal: AbortSignal,
): void {
  const told = new WeakMap<Element, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    if (document.hidden || !wanted()) return;
    for (const box of document.querySelectorAll<HTMLElement>(BOX)) {
      // A countdown ticks in a text that stays the same.
      const text = box.checkVisibility() ? box.innerText.slice(0, CAP).replace(/\d/g, '') : '';
      if (told.get(box) === text) continue;
      told.set(box, text);
      if (SPEAKS.test(text) && !box.parentElement?.closest(BOX) && !box.querySelector(PEOPLE)) tell(wordsOf(box));
    }
    // Where pages put what lies over them, not in their own root. Watching a node again changes nothing.
    for (const root of document.querySelectorAll('body,body>*,body>:not([id])>*'))
      watch.observe(root, { childList: true });
  };
  const watch = new MutationObserver(() => {
    timer ??= setTimeout(look, SETTLE_MS);
  });
  const beat = setInterval(look, LOOK_MS);
  signal.addEventListener('abort', () => {
    watch.disconnect();
    clearInterval(beat);
    clearTimeout(timer);
  });
}
