/**
 * What must be known before a number is believed: the device's clock is off, nobody is signed in, the reading is old, the
 * page could not be read. Calm lines on top of popup and report, absent when all is well.
 */

import type { Standing } from '../../utils/domain';
import { ago, t, tn } from '../../utils/words/words';
import { Mark, type MarkKind } from './Mark';
import type { Now } from './Time';

const MINUTE = 60_000;

interface Props {
  /** Where the account stands now; the report's own standing is that of its week. */
  standing: Standing | undefined;
  /** TikTok's clock minus this device's, ms. */
  clockSkewMs?: number | undefined;
  now: Now;
  openHealth(): void;
}

export function Notes({ standing, clockSkewMs = 0, now, openHealth }: Props) {
  const minutes = Math.round(Math.abs(clockSkewMs) / MINUTE);
  const words = standing && stateWords(standing, now.value);
  return (
    <>
      {minutes > 0 && (
        <Note kind="stale" words={tn(clockSkewMs < 0 ? 'rep_clock_ahead' : 'rep_clock_behind', minutes)} />
      )}
      {standing && words && (
        <Note kind={standing.state} words={words}>
          <button type="button" class="quiet" onClick={openHealth}>
            {t('open_health')}
          </button>
        </Note>
      )}
    </>
  );
}

function stateWords({ state, readAt }: Standing, now: number): string | undefined {
  const age = readAt === undefined ? undefined : ago(readAt, now);
  switch (state) {
    case 'signed-out':
      return t('rep_note_signed_out');
    case 'stale':
      return age ? t('rep_note_stale', age) : undefined;
    case 'unreadable':
      return t('rep_note_unreadable');
    default:
      return undefined;
  }
}

function Note({ kind, words, children }: { kind: MarkKind; words: string; children?: preact.ComponentChildren }) {
  return (
    <div class="note row" data-tone="careful">
      <Mark kind={kind} />
      <p class="grow">{words}</p>
      {children}
    </div>
  );
}
