/** The bank, or one rule of it, as a file that teaching platforms can read. */

import { useState } from 'preact/hooks';
import type { PolicyBank } from '../../utils/policy/bank';
import { t, tn } from '../../utils/words/words';
import { giftOf } from './taking';
import type { TrainerProps } from './types';

export function Export({ banks, names, save }: TrainerProps & { banks: readonly PolicyBank[] }) {
  const [policy, setPolicy] = useState('');
  const [said, setSaid] = useState('');
  const some = banks.filter((bank) => policy === '' || bank.policy === policy);
  const count = some.reduce((sum, { questions }) => sum + questions.length, 0);
  const press = async (): Promise<void> => {
    try {
      save(policy === '' ? 'questions' : `questions-${policy}`, await giftOf(some, names));
      setSaid(tn('gift_saved', count));
    } catch (error) {
      console.error('Good Standing: the questions could not be saved', error);
      setSaid(t('error_words'));
    }
  };
  return (
    <section class="part stack" aria-labelledby="gift-out">
      <h2 id="gift-out">{t('gift_out')}</h2>
      <p>{t('gift_out_words')}</p>
      <p class="field">
        <label for="gift-policy">{t('gift_out_label')}</label>
        <select id="gift-policy" value={policy} onChange={(event) => setPolicy(event.currentTarget.value)}>
          <option value="">{t('gift_out_all')}</option>
          {names
            .filter(({ id }) => banks.some((bank) => bank.policy === id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </p>
      <p class="row wrap">
        <button type="button" disabled={count === 0} onClick={() => void press()}>
          {tn('gift_save', count)}
        </button>
        <span class="small" role="status">
          {said}
        </span>
      </p>
    </section>
  );
}
