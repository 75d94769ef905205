/** What a file would bring, rule by rule, and what of it would stay outside, line by line in plain words. */

import type { GiftProblem } from '../../utils/gift/read';
import type { PolicyNames } from '../../utils/policy/catalogue/policy';
import { lookUp, number, t, tn } from '../../utils/words/words';
import type { DryRun } from './taking';

interface Props {
  run: DryRun;
  names: readonly PolicyNames[];
  busy: boolean;
  confirm(): void;
  cancel(): void;
}

/** More are counted, not listed. */
const LISTED = 100;

export function DryRunView({ run, names, busy, confirm, cancel }: Props) {
  const { file, questions, again, banked, problems } = run;
  const nothing = questions.length === 0;
  return (
    <div class="stack run">
      <h3>
        {t('gift_would')} <bdi>{file}</bdi>
      </h3>
      {!nothing && <Rules run={run} names={names} />}
      <ul class="facts">
        <li>{nothing ? t('gift_nothing') : tn('gift_comes', questions.length)}</li>
        {again > 0 && <li>{tn('gift_again', again)}</li>}
        {banked > 0 && <li>{tn('gift_banked', banked)}</li>}
      </ul>
      {problems.length > 0 && (
        <>
          <h4>{tn('gift_left', problems.length)}</h4>
          <ul class="list problems">
            {problems.slice(0, LISTED).map((problem, at) => (
              <Problem key={at} problem={problem} />
            ))}
          </ul>
          {problems.length > LISTED && <p class="small">{tn('gift_left_more', problems.length - LISTED)}</p>}
        </>
      )}
      <p class="row wrap">
        {!nothing && (
          <button type="button" class="primary" disabled={busy} onClick={confirm}>
            {tn('gift_confirm', questions.length)}
          </button>
        )}
        <button type="button" disabled={busy} onClick={cancel}>
          {t('gift_cancel')}
        </button>
      </p>
    </div>
  );
}

function Rules({ run, names }: Pick<Props, 'run' | 'names'>) {
  const counts = new Map<string, number>();
  for (const { policy = '' } of run.questions) counts.set(policy, (counts.get(policy) ?? 0) + 1);
  return (
    <table>
      <caption class="sr">{t('gift_by_rule')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('gift_rule')}</th>
          <th scope="col">{t('gift_count')}</th>
        </tr>
      </thead>
      <tbody>
        {[...counts].map(([policy, count]) => (
          <tr key={policy}>
            <th scope="row">{names.find(({ id }) => id === policy)?.name ?? t('gift_no_rule')}</th>
            <td>{number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Problem({ problem: { line, fault, about, sign } }: { problem: GiftProblem }) {
  const words =
    fault === 'sign' && sign ? t('gift_fault_sign_named', sign) : lookUp(`gift_fault_${fault.replaceAll('-', '_')}`);
  return (
    <li>
      <span class="num small">{line > 0 ? t('gift_line', line) : t('gift_whole')}</span>
      <span class="grow">
        {words}
        {about && (
          <small>
            <q dir="auto">{about}</q>
          </small>
        )}
      </span>
    </li>
  );
}
