/**
 * The evidence pack as a page: what was said, shown and pinned, the rule, deadlines, documents, a draft. Facts are quoted,
 * only the draft and the ticks are the seller's to change. Reads on a phone, prints on one to three sheets.
 */

import type { AccountKey } from '../../utils/domain';
import { accountName } from '../../utils/domain/account';
import type { Draft } from '../../utils/domain/evidence/kept';
import type { EvidencePack, Span } from '../../utils/domain/evidence/pack';
import { fullMoment } from '../../utils/words/evidence';
import { t } from '../../utils/words/words';
import { Guard } from '../ui/Guard';
import type { Now } from '../ui/Time';
import { Documents } from './Documents';
import { DraftPart } from './DraftPart';
import { Due, Missing, Related } from './lists';
import { Minutes } from './Minutes';
import { Plain } from './Plain';
import { Rule, Subject } from './Rule';
import { Said } from './Said';

export interface EvidenceActions {
  print(): void;
  saveJson(): void;
  /** Rejects when the browser refuses. */
  copy(text: string): Promise<void>;
  edit(draft: Draft): void;
  span(span: Span): void;
  openReport(): void;
  retry(): void;
}

export interface EvidenceProps {
  /** `gone`: the account, or its alert, is not known in this browser. */
  state: 'loading' | 'ready' | 'gone' | 'error';
  gone?: 'account' | 'alert' | undefined;
  pack: EvidencePack | null;
  draft: Draft;
  /** How the last change of the draft was kept. */
  kept: 'idle' | 'saving' | 'saved' | 'failed';
  /** A sentence about what a button did. */
  said: string;
  dir: 'ltr' | 'rtl';
  now: Now;
  actions: EvidenceActions;
}

export type PartProps = EvidenceProps & { pack: EvidencePack };

export function Evidence(props: EvidenceProps) {
  const { state, pack, dir } = props;
  if (state !== 'ready' || !pack) return <Plain {...props} state={state === 'ready' ? 'loading' : state} />;
  const part: PartProps = { ...props, pack };
  const key: AccountKey = pack.account.key;
  return (
    <div class="page" dir={dir} key={`${key} ${pack.alert}`}>
      <Head {...part} />
      <main>
        <div class="pair">
          <Guard>
            <Said {...part} />
          </Guard>
          <div>
            <Guard>
              <Rule {...part} />
              <Subject {...part} />
            </Guard>
            <Guard>
              <Due {...part} />
            </Guard>
          </div>
        </div>
        <Guard>
          <Minutes {...part} />
        </Guard>
        <div class="pair">
          <Guard>
            <DraftPart {...part} />
          </Guard>
          <Guard>
            <Documents {...part} />
          </Guard>
        </div>
        <div class="pair">
          <Guard>
            <Related {...part} />
          </Guard>
          <Guard>
            <Missing {...part} />
          </Guard>
        </div>
      </main>
      <footer class="small">{t('not_affiliated')}</footer>
    </div>
  );
}

function Head({ pack, said, actions }: PartProps) {
  const { account, builtAt, zone } = pack;
  return (
    <header>
      <div class="grow">
        <h1>{t('evi_title')}</h1>
        <p>
          <bdi>{accountName(account)}</bdi> · {[t(account.role), account.region].filter(Boolean).join(' · ')}
          <span class="paper">
            {' · '}
            <bdi>{account.id}</bdi> · {t('evi_made', fullMoment(builtAt, zone))}
          </span>
        </p>
        <p class="small desk">{t('evi_nothing_sent')}</p>
      </div>
      <div class="row wrap tools">
        <button type="button" class="primary" onClick={actions.print}>
          {t('print')}
        </button>
        <button type="button" onClick={actions.saveJson}>
          {t('evi_save_json')}
        </button>
      </div>
      <p class="told small" role="status">
        {said}
      </p>
    </header>
  );
}
