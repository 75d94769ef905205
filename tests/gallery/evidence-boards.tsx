/** The boards of the evidence page, each in one state. */

import { useSignal } from '@preact/signals';
import { Evidence, type EvidenceProps } from '../../components/evidence/Evidence';
import { emptyDraft } from '../../utils/domain/evidence/kept';
import type { EvidenceInput, Span } from '../../utils/domain/evidence/pack';
import { packOf } from '../../utils/domain/evidence/pack-of';
import * as e from './evidence';
import { dir, nothing, now } from './look';

const actions = {
  print: nothing,
  saveJson: nothing,
  copy: () => Promise.resolve(),
  openReport: nothing,
  retry: nothing,
};

/** The draft can be written in and the part of the LIVE chosen, as on the page. */
function Board({ input, more = {} }: { input: EvidenceInput; more?: Partial<EvidenceProps> }) {
  const draft = useSignal(more.draft ?? emptyDraft());
  const span = useSignal<Span>(input.span);
  const props: EvidenceProps = {
    state: 'ready',
    pack: packOf({ ...input, span: span.value }),
    kept: 'idle',
    said: '',
    dir,
    now,
    ...more,
    draft: draft.value,
    actions: {
      ...actions,
      edit(next) {
        draft.value = next;
      },
      span(next) {
        span.value = next;
      },
    },
  };
  return <Evidence {...props} />;
}

const written = {
  variant: 'corrected' as const,
  texts: {
    corrected: 'At 20:14:20 I said on air that the serum may help.\n\nThe title of the LIVE was changed at 20:30.',
  },
  ticks: ['reason', 'support'],
};
const plain = (state: EvidenceProps['state'], gone?: EvidenceProps['gone']) => (
  <Board input={e.ofTicket} more={{ state, gone, pack: null }} />
);

export const evidence: Record<string, () => preact.JSX.Element> = {
  evidence: () => <Board input={e.ofTicket} />,
  'evidence-warning': () => <Board input={e.ofWarning} more={{ draft: written, kept: 'saved' }} />,
  'evidence-whole': () => <Board input={{ ...e.ofWarning, span: 'whole' }} />,
  'evidence-running': () => <Board input={e.ofRunning} />,
  'evidence-listing': () => <Board input={e.ofListing} />,
  'evidence-hostile': () => <Board input={e.ofNobodysFriend} more={{ kept: 'failed' }} />,
  'evidence-loading': () => plain('loading'),
  'evidence-gone': () => plain('gone', 'alert'),
  'evidence-error': () => plain('error'),
};
