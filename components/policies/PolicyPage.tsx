/** One rule: what it means, how it is broken, how to stay clear, what to do when it happened. What is ours is marked as ours. */

import type { Statement } from '../../utils/policy/catalogue/policy';
import { dayOf, surfaceWord, t } from '../../utils/words/words';
import { LearnLink } from '../ui/LearnLink';
import { Facts, Sources } from './Facts';
import type { Entry, PageProps } from './props';
import { Unready } from './Unready';

export function PolicyPage(props: PageProps) {
  const { state, entries, id } = props;
  if (state !== 'ready') return <Unready {...props} state={state} />;
  const entry = entries.find((one) => one.id === id);
  if (!entry) {
    return (
      <section class="part">
        <h2>{t('pol_gone_title')}</h2>
        <p>{t('pol_gone_words')}</p>
        <Back />
      </section>
    );
  }
  const { means, broken, clear, after } = entry.policy;
  return (
    <div class="policy">
      <div class="row wrap ways">
        <Back />
        <span class="grow" />
        <LearnLink to={['practice', id]} class="b primary">
          {t('pol_practise')}
        </LearnLink>
      </div>
      <div class="columns">
        <div class="main">
          <section class="part lead">
            <h2>{t('pol_means')}</h2>
            <div lang="en">
              {means.map((one) => (
                <p key={one.id} dir="auto">
                  {one.text} <Ours basis={one.basis} />
                </p>
              ))}
            </div>
          </section>
          <Said name={t('pol_broken')} statements={broken} />
          <Said name={t('pol_clear')} statements={clear} />
          <Said name={t('pol_after')} statements={after} />
          <p class="small note-ours">{t('pol_basis_note')}</p>
        </div>
        <div class="side">
          <Tickets {...props} entry={entry} />
          <Facts entry={entry} />
          <Sources sources={entry.policy.sources} />
        </div>
      </div>
    </div>
  );
}

function Back() {
  return (
    <LearnLink to={['policies']} class="b quiet">
      {t('pol_all')}
    </LearnLink>
  );
}

function Said({ name, statements }: { name: string; statements: readonly Statement[] }) {
  return (
    <section class="part">
      <h2>{name}</h2>
      <ul class="dots">
        {statements.map(({ id, text, basis }) => (
          <li key={id} class={basis === 'source' ? '' : 'ours'}>
            <bdi lang="en">{text}</bdi> <Ours basis={basis} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ours({ basis }: Pick<Statement, 'basis'>) {
  if (basis === 'source') return null;
  return <span class="chip flat ours">{t(`pol_basis_${basis}`)}</span>;
}

/** The account's own tickets of this rule, with their quizzes. */
function Tickets({ entry, broken, account, quizzes, zone }: PageProps & { entry: Entry }) {
  const rule = broken.find(({ policy }) => policy === entry.id);
  if (!rule || !account) return null;
  return (
    <section class="part mine">
      <h2>{t('pol_tickets')}</h2>
      <ul class="list">
        {rule.tickets.map(({ id, issuedAt, surface, subjectTitle }) => (
          <li key={id}>
            <span class="grow">
              {surfaceWord(surface)} · {issuedAt === undefined ? t('pol_undated') : dayOf(issuedAt, zone)}
              {subjectTitle && (
                <small>
                  <q dir="auto">{subjectTitle}</q>
                </small>
              )}
              {quizzes.has(id) && (
                <small>
                  <LearnLink to={['quiz', account, id]}>{t('pol_ticket_quiz')}</LearnLink>
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
