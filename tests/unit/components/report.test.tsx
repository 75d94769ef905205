// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { standings } from '../../gallery/fixtures';
import * as reports from '../../gallery/reports';
import { press, report, section, textOf } from './put';

const { full } = reports;
const says = (root: HTMLElement, heading: string) => textOf(section(root, heading));

describe('the weekly report', () => {
  test('has the numbers behind the bars as a table, and says where none was read', () => {
    const { root } = report();
    const trend = section(root, 'Violations, last 12 weeks');
    expect(trend?.querySelectorAll('tbody tr')).toHaveLength(12);
    expect(trend?.querySelector('table')?.textContent).toContain('not read');
    expect(root.querySelector('.trend')?.getAttribute('aria-label')).toBe('12 weeks: 9 violations.');
    expect(root.querySelector('.scores')?.getAttribute('aria-label')).toBe('Score from 206 to 162. Milestones: 150.');
  });

  test('lists the week’s LIVEs: how long each was, what came, and what to fix, in TikTok’s words', () => {
    const lives = section(report().root, 'LIVEs of this week');
    const [first, second] = [...(lives?.querySelectorAll<HTMLElement>('.list > li') ?? [])];
    expect(textOf(first)).toContain('Vitamin C night Wed 00:00');
    expect(textOf(first)).toContain('1:42:07 long');
    expect(textOf(first)).toContain('Not seen for 4 minutes');
    expect([...(first?.querySelectorAll('q') ?? [])].map(textOf)).toContain('Say what the label says.');
    expect(first?.querySelector('a')?.getAttribute('href')).toMatch(/^https:/);
    expect(textOf(second)).toContain('LIVE without a title');
    expect(textOf(second)).toContain('45:00 or longer');
  });

  test('of a week that was built before LIVEs were kept, or had none, has no such part', () => {
    const { lives: _, ...older } = full;
    for (const week of [older, { ...full, lives: [] }])
      expect(section(report(week).root, 'LIVEs of this week')).toBeUndefined();
  });

  test('the line of a score never bridges a week in which none was read', () => {
    const lines = report().root.querySelectorAll('.scores g path');
    // Of twelve weeks the 3rd, 7th and 11th were not read: 11 steps less two for each.
    expect(lines).toHaveLength(5);
  });

  test('a scale that counts up hangs from the top, so that down is worse there too', () => {
    const dots = (week: typeof full) =>
      [...report(week).root.querySelectorAll('.scores circle')].map((dot) => Number(dot.getAttribute('cy')));
    const down = dots(reports.hard);
    const up = dots(reports.countsUp);
    expect(down.at(-1)).toBeGreaterThan(down[0] as number);
    expect(up.at(-1)).toBeGreaterThan(up[0] as number);
    expect(says(report(reports.countsUp).root, 'Violations, last 12 weeks')).toContain('Down is worse');
    expect(says(report(reports.countsUp).root, 'Milestones')).toContain('fewer is better');
  });

  test('a week that could not be read lists what is missing with a way out, and claims no clean record', () => {
    const openLive = vi.fn();
    const { actions } = report();
    const { root } = report(reports.unread, { actions: { ...actions, openLive } });
    expect(root.textContent).toContain('Violation Records: not opened this week');
    expect(root.textContent).toContain('No violations were seen, but not everything could be read.');
    const gaps = section(root, 'Not read this week');
    expect([...(gaps?.querySelectorAll('button') ?? [])].map(textOf)).toEqual([
      'Open Account Health',
      'Open LIVE Center',
    ]);
    press(root, 'Open LIVE Center');
    expect(openLive).toHaveBeenCalled();
    expect(textOf(gaps)).toContain('Look at the connected service in the settings.');
  });

  test('what was corrected stands right under the sentence, newest first, and older ones can be unfolded', () => {
    const { root } = report(reports.corrected);
    const lines = [...root.querySelectorAll('.corrections li')].map(textOf);
    expect(lines).toHaveLength(12);
    expect(lines[0]).toContain('12 violations instead of 11');
    const hidden = root.querySelector('.corrections .folded');
    expect(hidden?.querySelectorAll('li')).toHaveLength(10);
    press(root, '10 earlier corrections');
    expect(root.querySelector('.corrections .folded')).toBeNull();
    expect(report().root.querySelector('.corrections')).toBeNull();
  });

  test('says what happened on LIVE, in videos and in listings, even where there was nothing', () => {
    expect(textOf(report().root.querySelector('.surfaces'))).toBe('2 LIVE1 Video0 Listing');
  });

  test('a repeated rule shows how near its limit it is, and without a published limit only the count', () => {
    const { root } = report(full);
    const steps = [...(section(root, 'What happened')?.querySelectorAll('.steps i') ?? [])].map((one) => one.className);
    expect(steps).toEqual(['full', 'full', 'full', 'full', '', '']);
    expect(root.querySelector('meter')?.getAttribute('aria-label')).toBe('Repeats of “Misleading claims”');
    expect(says(root, 'What happened')).toContain('4 of 6 in 90 days');
    expect(says(root, 'Broken again and again')).toContain('2 of 6 in 90 days');
    const other = report(reports.countsUp).root;
    expect(other.querySelector('meter')).toBeNull();
    expect(says(other, 'What happened')).toContain('4 in 90 days');
  });

  test('the last number and today stand in two columns, with what lapsed or came since', () => {
    const today = section(report(full).root, 'If it were evaluated today');
    const rows = [...(today?.querySelectorAll('tr') ?? [])].map((row) => [...row.children].map(textOf));
    expect(rows).toEqual([
      ['', 'As last read Sun, Nov 22', 'Evaluated Mon, Nov 23'],
      ['Score', '162', '162'],
      ['Band', 'Careful', 'Careful'],
      ['To the next milestone', '12 to 150', '12 to 150'],
    ]);
    expect(textOf(today)).toContain('1 loss has lapsed since the number was read');
    expect(textOf(today)).toContain('Only TikTok changes the number.');
  });

  test('credits stand beside the number and are told apart, with points only where they were stated', () => {
    const credits = section(report(full).root, 'Points given back');
    const rows = [...(credits?.querySelectorAll('li') ?? [])].map(textOf);
    expect(rows).toEqual([
      'Confirmed Misleading claimsSat, Nov 211 point',
      'Practice Unoriginal contentFri, Nov 20points not stated',
    ]);
    expect(textOf(report(full).root.querySelector('.score'))).toBe('162 Careful');
  });

  test('names both numbers where the page states another than the programme', () => {
    expect(says(report(full).root, "The page's own numbers")).toContain(
      'Days to appeal: the page states 14, the programme says 30.',
    );
  });

  test('a part of the Shop Performance Score that is not rated has no number', () => {
    const parts = [...(section(report(reports.countsUp).root, 'Shop Performance Score')?.querySelectorAll('li') ?? [])];
    expect(parts.map(textOf)).toEqual([
      'Product satisfaction4.2 of 5',
      'Fulfillment and logistics3.8 of 5',
      'Customer servicenot rated',
    ]);
  });

  test('a deadline is written in the zone of the week, and a derived one names its rule', () => {
    // 2026-11-25 15:05 UTC is 07:05 in Los Angeles.
    expect(says(report(full).root, 'Deadlines')).toContain('Appeal Misleading claimsWed, Nov 25, 07:05');
    expect(says(report(full).root, 'Deadlines')).toContain('seller-us.tiktok.com, page dated Dec 15, 2025');
  });

  test('a quiz shows its rules, and says which of them nobody published', () => {
    const quizzes = section(report(full).root, 'Quizzes open');
    const [known, unknown] = [...(quizzes?.querySelectorAll('.list li') ?? [])].map(textOf);
    expect(known).toContain('open until Thu, Dec 31');
    expect(known).toContain('3 questions · up to 3 attempts · gives 1 point back');
    expect(unknown).toContain('attempts not published');
  });

  test('points come back on their days: two tickets of one day share a leaf, points only where stated', () => {
    const leaves = [...(section(report(full).root, 'Points coming back')?.querySelectorAll('.leaves > li') ?? [])];
    expect(leaves.map((leaf) => textOf(leaf.querySelector('time')))).toEqual(['Wed, Dec 2Dec2', 'Mon, Dec 14Dec14']);
    expect(textOf(leaves[0])).toContain('8 points Misleading claims');
    expect(textOf(leaves[0])).toContain('points not stated Unoriginal content');
  });

  test('statements that do not agree are shown both, and neither is called right', () => {
    const words = says(report(full).root, 'What does not agree');
    expect(words).toContain('the list of records, read on Sun, Nov 22, shows none that fits');
    expect(words).toContain('Which one holds only TikTok can say.');
  });

  test('each link says the date of its page, or that the page shows none', () => {
    const links = [...(section(report().root, "TikTok's pages on these rules")?.querySelectorAll('li') ?? [])];
    expect(textOf(links[0])).toContain('page dated Sep 21, 2026');
    expect(textOf(links[1])).toContain('page shows no date');
  });

  test('every source says when it last answered', () => {
    const rows = [...(section(report().root, 'Sources')?.querySelectorAll('tbody tr') ?? [])];
    expect(rows.map((row) => [...row.children].map(textOf))).toEqual([
      ['Creator health', 'read', 'Sun, Nov 22, 07:04', 'Sun, Nov 22, 07:04'],
      ['Inbox', 'did not answer', 'Sat, Nov 14, 07:04', 'Sat, Nov 21, 07:04'],
    ]);
  });

  test('on paper the head says account, week, zone, when it was built and from what', () => {
    const sheet = report().root.querySelector('.sheet');
    expect(textOf(sheet)).toBe(
      'WeekWeek 47, Nov 16 – 22, 2026Time zoneAmerica/Los_AngelesBuiltMon, Nov 23, 07:03 · 41 readings' +
        'SourcesCreator health (Sun, Nov 22), Inbox (Sat, Nov 14)',
    );
  });

  test('a quiet week is calm: no empty headings, and one line instead of the loud thing', () => {
    const { root } = report(reports.healthy);
    const headings = [...root.querySelectorAll('h2')].map(textOf);
    expect(headings).toEqual([
      '214 Healthy',
      'Milestones',
      'What happened',
      'Violations, last 12 weeks',
      'Sources',
      'Pages of the rules',
    ]);
    expect(root.querySelector('.action')).toBeNull();
    expect(textOf(root)).toContain('Nothing to do this week.');
  });

  test('a standing without a published band has no band on either day', () => {
    const { root } = report({ ...full, standing: standings.unrated });
    expect(says(root, 'If it were evaluated today')).toContain('No band published');
  });
});
