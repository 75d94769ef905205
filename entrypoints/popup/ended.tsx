/** The card of a LIVE that has just ended. Its code is loaded only when there is one. */

import type { Summary as Card } from '../../components/ui/Summary';
import type { OverlayView } from '../../utils/domain';
import { cell } from './chosen';
import { openEvidence, putAway } from './worker';

const card = cell<typeof Card | null>(null);

export function endedCard(view: OverlayView | null) {
  const summary = view?.ended;
  if (!summary) return undefined;
  const Summary = card.value;
  if (Summary) return <Summary summary={summary} actions={{ openEvidence, putAway: () => void putAway(summary) }} />;
  import('../../components/ui/Summary').then(
    (loaded) => {
      card.value = loaded.Summary;
    },
    (error) => console.error('Good Standing: the card could not be loaded', error),
  );
  return undefined;
}
