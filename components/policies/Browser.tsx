/** The catalogue as a list: what this account broke first, then everything else; a search box and three filters over it. */

import { regionWord } from '../../utils/words/policies';
import { surfaceWord, t, tn } from '../../utils/words/words';
import { LearnLink } from '../ui/LearnLink';
import { Picker } from '../ui/Picker';
import { regionsOf, shownOf } from './filter';
import { Mine } from './Mine';
import { type BrowserProps, type Entry, NOTHING, type Wanted } from './props';
import { Unready } from './Unready';

const ROLES = ['seller', 'creator'] as const;
const PLACES = ['live', 'video', 'listing', 'fulfilment', 'account'] as const;

export function Browser(props: BrowserProps) {
  const { state, entries, broken, wanted, want } = props;
  if (state !== 'ready') return <Unready {...props} state={state} />;
  const shown = shownOf(entries, wanted);
  const asked = Object.values(wanted).some(Boolean);
  // What was broken stands on top; with a search, where it fits.
  const mine = broken.filter(({ policy, words }) =>
    policy ? shown.some(({ id }) => id === policy) : !asked || saysSo(words, wanted),
  );
  const others = shown.filter(({ id }) => !mine.some(({ policy }) => policy === id));
  return (
    <div class="policies">
      <Search {...props} />
      <p class="small count" role="status">
        {tn('pol_found', shown.length)}
        {asked && (
          <button type="button" class="quiet" onClick={() => want(NOTHING)}>
            {t('pol_reset')}
          </button>
        )}
      </p>
      {mine.length > 0 && <Mine {...props} rules={mine} />}
      {others.length > 0 && (
        <section class="part">
          <h2>{t(asked ? 'pol_title' : 'pol_all')}</h2>
          <ul class="list">
            {others.map((entry) => (
              <li key={entry.id}>
                <Line entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {mine.length + others.length === 0 && <p class="part calm">{t('pol_none')}</p>}
    </div>
  );
}

/** TikTok's words of a rule that the catalogue does not have: found by themselves alone. */
function saysSo(words: string, { query, role, where, region }: Wanted): boolean {
  return !role && !where && !region && words.toLowerCase().includes(query.trim().toLowerCase());
}

function Search({ wanted, want, entries }: BrowserProps) {
  const any = (words: string) => ({ value: '', words });
  return (
    <search class="part row wrap">
      <label class="grow find">
        <span>{t('pol_search')}</span>
        <input
          type="search"
          value={wanted.query}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => want({ ...wanted, query: event.currentTarget.value })}
        />
      </label>
      <Picker
        name={t('pol_role')}
        value={wanted.role}
        choose={(role) => want({ ...wanted, role: role as Wanted['role'] })}
        choices={[any(t('pol_role_any')), ...ROLES.map((value) => ({ value, words: t(`pol_role_${value}`) }))]}
      />
      <Picker
        name={t('pol_where')}
        value={wanted.where}
        choose={(where) => want({ ...wanted, where: where as Wanted['where'] })}
        choices={[any(t('pol_where_any')), ...PLACES.map((value) => ({ value, words: surfaceWord(value) }))]}
      />
      <Picker
        name={t('pol_region')}
        value={wanted.region}
        choose={(region) => want({ ...wanted, region })}
        choices={[
          any(t('pol_region_any')),
          ...regionsOf(entries).map((value) => ({ value, words: regionWord(value) })),
        ]}
      />
    </search>
  );
}

export function Line({ entry: { id, name, policy } }: { entry: Entry }) {
  const [first] = policy.means;
  return (
    <div class="grow">
      <p class="row wrap">
        <LearnLink to={['policy', id]} class="name">
          <bdi lang="en">{name}</bdi>
        </LearnLink>
        <span class="small">{policy.where.map(surfaceWord).join(' · ')}</span>
      </p>
      <p class="small means" lang="en" dir="auto">
        {first.text}
      </p>
    </div>
  );
}
