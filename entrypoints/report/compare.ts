/** Two weeks of the account looked at, read in full and held side by side; the last two finished ones until others are chosen. */

import { computed, effect, signal } from '@preact/signals';
import type { CompareProps } from '../../components/report/Report';
import type { Comparison, WeeklyReport } from '../../utils/domain';
import { compareWeeks } from '../../utils/domain/report/compare';
import { openLedger } from '../../utils/ledger/schema';
import { readReport } from '../../utils/ledger/weeks';
import { shelf } from './shelf';

type Pair = { a: string | null; b: string | null };

const chosen = signal<Pair & { account?: string }>({ a: null, b: null });
const account = computed(() => shelf.value.view?.account?.key);
const result = signal<Comparison | null>(null);

const pair = computed<Pair>(() => {
  const [last, before] = shelf.value.weeks;
  const { a, b } = chosen.value.account === account.value ? chosen.value : { a: null, b: null };
  return { a: a ?? before?.start ?? null, b: b ?? last?.start ?? null };
});

async function compared({ a, b }: Pair): Promise<Comparison | null> {
  const key = account.value;
  const { running } = shelf.value;
  if (!key || !a || !b || a === b) return null;
  const ledger = await openLedger();
  const report = async (start: string): Promise<WeeklyReport | undefined> =>
    start === running?.week.start ? running : readReport(ledger, key, start);
  const [one, two] = await Promise.all([a, b].sort().map(report)).finally(() => ledger.close());
  return one && two ? compareWeeks(one, two) : null;
}

let turn = 0;
effect(() => {
  const mine = ++turn;
  result.value = null;
  compared(pair.value).then(
    (found) => {
      if (mine === turn) result.value = found;
    },
    (error) => console.error('Good Standing: two weeks could not be compared', error),
  );
});

export const compare = (): CompareProps => ({
  ...pair.value,
  result: result.value,
  choose(a, b) {
    chosen.value = { a, b, ...(account.value && { account: account.value }) };
  },
});
