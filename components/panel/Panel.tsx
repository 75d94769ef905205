/**
 * The second screen, for whoever sits beside the host: the LIVE as it is, alerts, marks, the seller's own lists, and
 * before a LIVE what to know. Drawn as a whole on each change.
 */

import { t } from '../../utils/words/words';
import { Guard } from '../ui/Guard';
import { Notes } from '../ui/Notes';
import { Plain } from '../ui/Plain';
import { Summary } from '../ui/Summary';
import { Alerts } from './Alerts';
import { CheckBefore } from './Check';
import { Head } from './Head';
import { Listing } from './Listing';
import { Live } from './Live';
import { MarkForm } from './MarkForm';
import { Next } from './Next';
import type { PanelProps } from './props';
import { Timeline } from './Timeline';

export function Panel(props: PanelProps) {
  const { state, board, lists, dir, now, actions } = props;
  const { view, live, check, zone } = board;
  if (state !== 'ready' || !view) {
    return (
      <Plain
        page="panel"
        state={state === 'ready' ? 'empty' : state}
        dir={dir}
        progress={props.progress}
        actions={actions}
      />
    );
  }
  const shown = live?.shown ?? [];
  const change = actions.change;
  // Another account has other lists, another LIVE other marks: nothing half typed goes over.
  const whose = view.account?.key ?? '';
  return (
    <div class="panel" dir={dir}>
      <Head {...props} />
      <main key={whose}>
        <Notes standing={view.standing} clockSkewMs={props.clockSkewMs} now={now} openHealth={actions.openHealth} />
        {live && (
          <Guard>
            <Live live={live} zone={zone} now={now} />
          </Guard>
        )}
        {!live && view.ended && (
          <Guard>
            <Summary summary={view.ended} actions={actions} />
          </Guard>
        )}
        <Guard>
          <Alerts
            alerts={view.alerts}
            account={view.account?.key}
            onAir={live !== null}
            zone={zone}
            now={now}
            actions={actions}
          />
        </Guard>
        {live && <MarkForm key={live.roomId} shortcut={props.shortcut} zone={zone} now={now} mark={actions.mark} />}
        {check && (
          <Guard>
            <CheckBefore check={check} zone={zone} now={now} />
          </Guard>
        )}
        {!live && <Listing name="checklist" items={lists.checklist} change={change} />}
        {lists.show.length > 0 && live && <Next show={lists.show} shown={shown} change={change} />}
        <Listing name="show" items={lists.show} shown={shown} pinned={live?.pinned?.title} change={change} />
        {live && <Listing name="checklist" items={lists.checklist} change={change} folded />}
        {live && (
          <Guard>
            <Timeline live={live} zone={zone} actions={actions} />
          </Guard>
        )}
      </main>
      <footer>
        <button type="button" class="quiet" onClick={actions.openReport}>
          {t('open_report')}
        </button>
        <button type="button" class="quiet" onClick={actions.openHealth}>
          {t('open_health')}
        </button>
        <button type="button" class="quiet" onClick={actions.openSettings}>
          {t('rep_settings')}
        </button>
      </footer>
    </div>
  );
}
