/** What sources state of a rule, each as far as it goes: for whom, where, how grave, older points, TikTok's page and its date. */

import type { ComponentChildren } from 'preact';
import { programmes } from '../../utils/domain/programmes';
import type { PolicySource } from '../../utils/policy/catalogue/policy';
import { datedWords, rangeWords, regionWord, trustWord } from '../../utils/words/policies';
import { measureWord, surfaceWord, t } from '../../utils/words/words';
import { RuleLink } from '../ui/RuleLink';
import type { Entry } from './props';

export function Facts({ entry }: { entry: Entry }) {
  const { words, name, policy } = entry;
  const { who, where, regions, severity, learnUrl, sources } = policy;
  const also = words.filter((one) => one !== name);
  return (
    <section class="part">
      <h2>{t('pol_facts')}</h2>
      <dl class="facts">
        <Fact name={t('pol_who')}>{who.map((role) => t(`pol_role_${role}`)).join(', ')}</Fact>
        <Fact name={t('pol_where')}>{where.map(surfaceWord).join(', ')}</Fact>
        <Fact name={t('pol_holds')}>
          {regions.map(regionWord).join(', ')}
          {!regions.includes('GLOBAL') && <small>{t('pol_holds_note')}</small>}
        </Fact>
        <Fact name={t('pol_severity')}>
          {severity === null ? (
            t('pol_severity_none')
          ) : (
            <q lang="en" dir="auto">
              {severity}
            </q>
          )}
        </Fact>
        <Points entry={entry} />
        {also.length > 0 && (
          <Fact name={t('pol_also')}>
            {also.map((one) => (
              <q key={one} lang="en" dir="auto">
                {one}
              </q>
            ))}
          </Fact>
        )}
        <Fact name={t('pol_learn')}>
          {learnUrl?.startsWith('https://') ? (
            <Page url={learnUrl} source={sources.find(({ url }) => url === learnUrl)} />
          ) : (
            t('pol_learn_none')
          )}
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Points({ entry: { policy } }: { entry: Entry }) {
  return (
    <Fact name={t('pol_points')}>
      {policy.points.length === 0
        ? t('pol_points_none')
        : policy.points.map((range) => {
            const programme = programmes.find(({ id }) => id === range.programme);
            return (
              <p key={range.programme}>
                {rangeWords(range)}{' '}
                <small>
                  {programme && `${measureWord(programme.measure)} · `}
                  <span lang="en">{range.note}</span>
                </small>
              </p>
            );
          })}
      {policy.points.length > 0 && <small>{t('pol_points_note')}</small>}
    </Fact>
  );
}

function Page({ url, source }: { url: string; source: PolicySource | undefined }) {
  return (
    <>
      <RuleLink url={url} words={t('read_rule')} />
      <small>
        {datedWords(source)}
        {source && `, ${trustWord(source.trust)}`}
      </small>
    </>
  );
}

export function Sources({ sources }: { sources: readonly PolicySource[] }) {
  return (
    <section class="part">
      <h2>{t('pol_sources')}</h2>
      <ul class="list sources">
        {sources.map(({ title, url, date, seen, trust }) => (
          <li key={url + title}>
            <span class="grow">
              {url.startsWith('https://') ? <RuleLink url={url} words={title} /> : <bdi lang="en">{title}</bdi>}
              <small>
                {datedWords({ date, seen })}, {trustWord(trust)}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
