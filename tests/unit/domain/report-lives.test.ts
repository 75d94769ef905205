/** The LIVEs of a week in its report, by hand. */

import { describe, expect, test } from 'vitest';
import type { LiveSession } from '../../../utils/domain/live';
import { buildReport } from '../../../utils/domain/report/build';
import { alert, at, MINUTE, ROOM, session } from './live-sample';
import { input, NOW, WEEK } from './report-sample';
import { HOUR, held } from './samples';

const seen = [[at(0), at(60)]] as const;
const given = (one: LiveSession, now = NOW) =>
  buildReport(input({ now, lives: [{ session: one, marks: 2 }], notices: [alert(8)] })).lives;

describe('the LIVEs of a week', () => {
  test('are those that began in it, with what came and what to fix', () => {
    expect(given(session({ seen, liveAt: at(60), endedAt: at(61), title: 'Friday glow' }))).toEqual([
      {
        ...{ account: session().account, roomId: ROOM, title: 'Friday glow', startedAt: at(0), endedAt: at(61) },
        alerts: [{ level: 'warning', count: 1 }],
        fix: [{ alert: 'n:p:8', quote: 'Do not promise results.' }],
        ...{ unseenMs: 0, marks: 2 },
      },
    ]);
  });

  test('one that began before the week, or after it, is another report’s', () => {
    const began = (startedAt: number) =>
      given(session({ startedAt, seen: [[startedAt, startedAt + HOUR]], endedAt: startedAt + HOUR }));
    expect(began(WEEK.from - 1)).toEqual([]);
    expect(began(WEEK.from)).toHaveLength(1);
    expect(began(WEEK.to - 1)).toHaveLength(1);
    expect(began(WEEK.to)).toEqual([]);
  });

  test('one that runs is in no report yet, but a week that is over does not wait for its end', () => {
    const start = WEEK.to - HOUR;
    const runs = session({ startedAt: start, seen: [[start, WEEK.to - MINUTE]], liveAt: WEEK.to - MINUTE });
    expect(given(runs, WEEK.to - MINUTE)).toEqual([]);
    expect(given(runs, WEEK.to + MINUTE)).toMatchObject([{ endedAt: WEEK.to - MINUTE, endDerived: true }]);
  });

  test('one of which a page only said later that it was over has no length, and is left out', () => {
    expect(given(session({ over: [at(300), at(300)] }))).toEqual([]);
  });

  test('names a ticket of the LIVE among what to fix', () => {
    const ticket = held({ id: '77', subjectId: ROOM, policyWords: 'Misleading claims', issuedAt: at(30) });
    const report = buildReport(
      input({
        lives: [{ session: session({ seen, endedAt: at(61) }), marks: 0 }],
        violations: [ticket],
        notices: [],
        open: [ticket],
      }),
    );
    expect(report.lives?.[0]?.fix).toEqual([{ alert: 'v:77', policyWords: 'Misleading claims' }]);
  });
});
