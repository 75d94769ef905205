/** What each board draws: a list of named states. The overlay goes into an open shadow root, so that axe sees it. */

import { signal } from '@preact/signals';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Overlay } from '../../components/overlay/Overlay';
import overlayCss from '../../components/overlay/overlay.css?inline';
import tokens from '../../components/ui/tokens.css?inline';
import ui from '../../components/ui/ui.css?inline';
import type { Corner, OverlayView } from '../../utils/domain';
import { evidence } from './evidence-boards';
import * as f from './fixtures';
import { learning } from './learning';
import { dir, nothing, now } from './look';
import { popups, reports } from './pages';
import { panels } from './panels';
import { practices } from './practice';
import { settings } from './settings';
import { workshops } from './workshops';

interface Shown {
  view: OverlayView;
  own?: 'pending' | 'lost';
  open?: boolean;
  corner?: Corner;
  large?: boolean;
  height: number;
}

function Cell({ view, own, open, corner = 'top-start', large = false, height }: Shown) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + ui + overlayCss);
    root.adoptedStyleSheets = [sheet];
    const actions = { acknowledge: nothing, undo: nothing, corner: nothing, openReport: nothing, openHealth: nothing };
    const live = { openEvidence: nothing, openLive: nothing, openQuiz: nothing, choose: nothing };
    render(
      <Overlay
        view={signal(view)}
        pending={signal(own === 'pending')}
        lost={signal(own === 'lost')}
        corner={signal(corner)}
        now={now}
        dir={dir}
        live={large}
        look={signal({ large, flash: large })}
        actions={{ ...actions, ...live }}
      />,
      root,
    );
    if (open) root.querySelector<HTMLElement>('.badge')?.click();
  }, [view, own, open, corner, large]);
  return <div ref={host} class="cell" style={{ blockSize: `${height}px` }} />;
}

const all = Object.values(f.standings);
const ladder = Object.values(f.alerts);
const busy = f.viewOf(f.standings.careful, { open: 2, due: f.due });

function Badges() {
  return (
    <>
      {all.map((s) => (
        <Cell
          key={s}
          view={f.viewOf(s, { open: s.state === 'careful' ? 2 : s.state === 'unhealthy' ? 120 : 0 })}
          height={68}
        />
      ))}
      <Cell view={f.viewOf(f.standings.unknown)} own="pending" height={68} />
      <Cell view={f.viewOf(f.standings.healthy)} own="lost" height={68} />
    </>
  );
}

function Cards() {
  const choices = [f.ana, f.shop, f.long];
  return (
    <>
      <Cell view={busy} open height={640} />
      {[f.standings.healthy, f.standings.byPageWords, f.standings.countsUp, f.standings.banned].map((s) => (
        <Cell key={s} view={f.viewOf(s)} open height={470} />
      ))}
      {[f.standings.stale, f.standings.unrated, f.standings.unreadable, f.standings.signedOut].map((s) => (
        <Cell key={s} view={f.viewOf(s)} open height={470} />
      ))}
      <Cell view={f.viewOf(f.standings.unknown, { choices, sources: [] })} open height={470} />
      <Cell view={f.viewOf(f.standings.unknown)} own="lost" open height={300} />
      <Cell
        view={f.viewOf(f.standings.longWords, { due: f.due.map((d) => ({ ...d, policyWords: f.LONG })) })}
        open
        height={760}
      />
    </>
  );
}

function Alerts() {
  return (
    <>
      {ladder.map((a) => (
        <Cell key={a.id} view={f.viewOf(f.standings.careful, { alerts: [a], open: 1 })} height={480} corner="top-end" />
      ))}
      <Cell view={{ ...busy, alerts: ladder.slice(0, 5), open: 5 }} height={720} corner="bottom-end" />
      <Cell view={{ ...busy, alerts: ladder.slice(0, 2), open: 2 }} open height={720} corner="bottom-start" />
    </>
  );
}

function Large() {
  return (
    <>
      {ladder.map((a) => (
        <Cell
          key={a.id}
          view={f.viewOf(f.standings.careful, { alerts: [a, ...ladder.slice(0, 3)], open: 4 })}
          large
          height={640}
          corner={a.level === 'warning' ? 'top-start' : 'bottom-end'}
        />
      ))}
    </>
  );
}

export const boards: Record<string, () => preact.JSX.Element> = {
  badges: () => <Badges />,
  cards: () => <Cards />,
  alerts: () => <Alerts />,
  large: () => <Large />,
  ...popups,
  ...panels,
  ...reports,
  ...settings,
  ...evidence,
  ...learning,
  ...practices,
  ...workshops,
};
