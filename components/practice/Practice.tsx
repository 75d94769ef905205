/**
 * Practice: what to practise and how far one is, then one question a screen with its answer at once. It gives nothing back
 * and says so. The sitting lives here while the page is open; each answer is kept as it is given.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { PracticeCard } from '../../utils/domain';
import { todayOf } from '../../utils/domain/practice/streak';
import { dayOf } from '../../utils/domain/week';
import type { PolicyBank } from '../../utils/policy/bank';
import type { Mix } from '../../utils/practice/mixes';
import { poolOf } from '../../utils/practice/pool';
import { begin, cardsOf, type Session } from '../../utils/practice/session';
import { t } from '../../utils/words/words';
import { useBanks } from './banks';
import { Sitting } from './Sitting';
import { Start } from './Start';
import type { PracticeProps } from './types';
import { Unready } from './Unready';

export function Practice(props: PracticeProps) {
  const { state, load, names, retry } = props;
  const [loaded, again] = useBanks(load, names);
  if (state === 'error') return <Unready state="error" retry={retry} />;
  if (loaded.state === 'error') return <Unready state="error" retry={again} />;
  if (state === 'loading' || loaded.state === 'loading') return <Unready state="loading" retry={retry} />;
  return <Ready {...props} banks={loaded.banks} />;
}

function Ready(props: PracticeProps & { banks: readonly PolicyBank[] }) {
  const { kept, banks, broken, region, zone, clock, retry } = props;
  const [session, setSession] = useState<Session | undefined>(undefined);
  const [back, setBack] = useState(false);
  // What was answered on this page, until the ledger's own has come.
  const [given, setGiven] = useState<readonly PracticeCard[]>([]);
  // Answers on their way to the ledger: it is read again once they are there, not after each.
  const sent = useRef<Promise<unknown>[]>([]);
  const readAgain = (): void => {
    const all = sent.current.splice(0);
    if (all.length > 0) void Promise.allSettled(all).then(retry);
  };
  // Also when another place is gone to in the middle of a sitting.
  useEffect(() => readAgain, []);
  const pool = poolOf(banks, kept.own, region);
  const cards = cardsOf(kept.cards, given);
  const day = dayOf(clock(), zone);
  if (pool.length === 0) return <p class="part">{t('prac_empty')}</p>;
  const start = (mix: Mix) => setSession(begin(mix, todayOf(kept.days, day).spentMs));
  const stop = () => {
    setSession(undefined);
    setBack(true);
    readAgain();
  };
  return (
    <div class="practice">
      {session ? (
        <Sitting
          {...{ pool, cards, broken, day, session, setSession, stop }}
          names={props.names}
          clock={clock}
          keep={(answer) => {
            setGiven((before) => [...before, answer.card]);
            const stored = props.practise(answer);
            sent.current.push(stored);
            return stored;
          }}
        />
      ) : (
        <Start {...props} {...{ pool, cards, day, start, back }} />
      )}
    </div>
  );
}
