// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Learn } from '../../../components/learn/Learn';
import { Browser } from '../../../components/policies/Browser';
import { PolicyPage } from '../../../components/policies/PolicyPage';
import { NOTHING, type PoliciesProps, type Wanted } from '../../../components/policies/props';
import messages from '../../../public/_locales/en/messages.json';
import type { Violation } from '../../../utils/domain';
import { rulesBroken } from '../../../utils/policy/mine';
import { setWords } from '../../../utils/words/words';
import { ana, NOW } from '../../gallery/fixtures';
import { broken, entries } from '../../gallery/policies';
import { agency, single } from '../../gallery/weeks';

const catalogue = messages as Record<string, { message: string }>;
beforeAll(() =>
  setWords(
    (key, args) => (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => args[Number(n) - 1] ?? ''),
    'en',
  ),
);

const textOf = (node: ParentNode | null | undefined): string =>
  (node as HTMLElement | null)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const shared: PoliciesProps = {
  state: 'ready',
  entries,
  broken,
  account: ana.key,
  quizzes: new Set(['7']),
  zone: 'America/Los_Angeles',
  retry: vi.fn(),
};

function put() {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  return root;
}

/** The browser with what is asked kept, as the address keeps it. */
function browser(more: Partial<PoliciesProps> = {}) {
  const root = put();
  let wanted: Wanted = NOTHING;
  const draw = () => act(() => render(<Browser {...shared} {...more} wanted={wanted} want={want} />, root));
  const want = (next: Wanted): void => {
    wanted = next;
    draw();
  };
  draw();
  const choose = (name: string, value: string) => {
    const select = root.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`);
    if (!select) throw new Error(`no filter "${name}"`);
    select.value = value;
    act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  };
  const type = (words: string) => {
    const box = root.querySelector('input') as HTMLInputElement;
    box.value = words;
    act(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
  };
  const names = () => [...root.querySelectorAll('.name')].map(textOf);
  return { root, choose, type, names, wanted: () => wanted };
}

function policy(id: string, more: Partial<PoliciesProps> = {}) {
  const root = put();
  act(() => render(<PolicyPage {...shared} {...more} id={id} />, root));
  return root;
}

describe('the catalogue', () => {
  test('shows the rules this account broke first, with how often and when last', () => {
    const { root, names } = browser();
    expect(textOf(root.querySelector('h2'))).toBe('Rules this account broke');
    expect(names()[0]).toBe('Misleading Content');
    const [first] = root.querySelectorAll('.mine li');
    expect(textOf(first)).toContain('3 violations');
    expect(textOf(first)).toContain('last on Wed, Nov 18');
    expect(names().filter((one) => one === 'Misleading Content')).toHaveLength(1);
  });

  test('shows a ticket that no rule is found for under TikTok’s own words, and says so', () => {
    const row = browser().root.querySelectorAll('.mine li')[1];
    expect(textOf(row?.querySelector('q'))).toBe('Improper use of the promotional shelf');
    expect(textOf(row)).toContain("No rule of our catalogue goes by these words of TikTok's");
  });

  test('finds a rule by its name, by another name of TikTok’s, and by what is written of it', () => {
    const { type, names } = browser();
    type('gambl');
    expect(names()).toEqual(['Gambling']);
    type('games of chance');
    expect(names()).toEqual(['Gambling']);
    type('FILMED');
    expect(names()).toEqual(['Unoriginal Content']);
  });

  test('says when nothing fits, and shows all again', () => {
    const { root, type, names } = browser();
    type('zzzz');
    expect(textOf(root)).toContain('No rule fits');
    expect(textOf(root.querySelector('[role=status]'))).toContain('0 rules');
    act(() => root.querySelector<HTMLElement>('.count button')?.click());
    expect(names()).toHaveLength(entries.length);
  });

  test('filters by role, place and region; what holds worldwide holds in each', () => {
    const { choose, names, wanted } = browser();
    choose('For whom', 'seller');
    expect(names()).toContain('Misleading Content');
    expect(names()).not.toContain('Gambling');
    choose('For whom', '');
    choose('Where', 'live');
    choose('Region', 'TH');
    expect(names()).toContain('Gambling');
    expect(names()).not.toContain('Unoriginal Content');
    expect(wanted()).toMatchObject({ where: 'live', region: 'TH' });
  });

  test('can be opened again when it could not be loaded', () => {
    const retry = vi.fn();
    const { root } = browser({ state: 'error', retry });
    act(() => root.querySelector<HTMLElement>('button')?.click());
    expect(retry).toHaveBeenCalled();
  });
});

describe('the page of a rule', () => {
  test('says what it means, how it is broken, how to stay clear and what to do, and marks what is ours', () => {
    const root = policy('misleading-content');
    expect([...root.querySelectorAll('.main h2')].map(textOf)).toEqual([
      'What it means',
      'How it is usually broken',
      'How to stay clear',
      'When it happened',
    ]);
    const marked = [...root.querySelectorAll('li.ours')].map(textOf);
    expect(marked[0]).toMatch(/our example$/);
    expect(marked.slice(1).every((one) => one.endsWith('our advice'))).toBe(true);
    expect(marked).toHaveLength(4);
  });

  test('gives facts with their sources, and an unknown as unknown', () => {
    const facts = textOf(policy('misleading-content').querySelector('.facts'));
    expect(facts).toContain('United Kingdom');
    expect(facts).toContain('elsewhere is not known');
    expect(facts).toContain('8 to 24');
    expect(facts).toContain('legacy, ID LIVE lesson 2025-08-26');
    expect(facts).toContain("page dated Sep 17, 2026, TikTok's own page");
    const little = policy('gambling');
    expect(textOf(little.querySelector('.facts'))).toContain('worldwide');
    expect(textOf(little.querySelector('.facts'))).not.toContain('elsewhere');
    expect(textOf(little)).toContain('no source says; a ticket states its own');
    expect(textOf(little)).toContain('none was found');
    expect(textOf(little.querySelector('.sources'))).toContain('what sellers tell each other');
  });

  test('follows only https, whatever a source says', () => {
    const links = [...policy('gambling').querySelectorAll('.sources a')];
    expect(links).toEqual([]);
  });

  test('leads to practice on it, and to the quiz of each ticket that has one', () => {
    const root = policy('misleading-content');
    const links = [...root.querySelectorAll('a')].map((a) => a.getAttribute('href'));
    expect(links).toContain('/learn.html#/practice/misleading-content');
    expect(links).toContain(`/learn.html#/quiz/${encodeURIComponent(ana.key)}/7`);
    expect(textOf(root.querySelector('.mine'))).toContain('no date stated');
    expect(root.querySelectorAll('.mine a')).toHaveLength(1);
  });

  test('says so when there is no such rule', () => {
    expect(textOf(policy('nowhere'))).toContain('No such rule');
  });
});

describe('the learning page', () => {
  const learn = (where: string, more = {}) => {
    const select = vi.fn();
    const page = {
      place: 'policies' as const,
      where,
      accounts: agency,
      selected: ana.key,
      select,
      dir: 'ltr' as const,
    };
    return (
      <Learn {...page} {...more}>
        <p>…</p>
      </Learn>
    );
  };

  test('names the place one is at, and moves the focus to the heading of another', () => {
    const root = put();
    act(() => render(learn(''), root));
    expect(textOf(root.querySelector('[aria-current=page]'))).toBe('Rules');
    expect(document.activeElement).toBe(document.body);
    act(() => render(learn('gambling', { title: 'Gambling' }), root));
    expect(textOf(document.activeElement as HTMLElement)).toBe('Gambling');
  });

  test('offers a choice only among several accounts', () => {
    const root = put();
    act(() => render(learn(''), root));
    expect(root.querySelector('select')).not.toBeNull();
    act(() => render(learn('', { accounts: single }), root));
    expect(root.querySelector('header select')).toBeNull();
    expect(textOf(root.querySelector('header'))).toContain('@glowbyana');
  });
});

describe('the rules that an account broke', () => {
  const ticket = (id: string, more: Partial<Violation> = {}): Violation => ({
    id,
    account: ana.key,
    policyWords: 'Misleading claims',
    surface: 'live',
    status: 'open',
    enforcement: [],
    firstSeenAt: NOW,
    lastSeenAt: NOW,
    sources: [],
    ...more,
  });
  const find = ({ policyWords }: { policyWords?: string | undefined }) =>
    policyWords === 'Misleading claims' ? 'misleading-content' : undefined;

  test('are counted by rule, the most often first; what TikTok took back is not counted', () => {
    const rules = rulesBroken(
      [
        ticket('1', { issuedAt: NOW - 2, policyWords: 'Something new', learnUrl: 'https://a.example' }),
        ticket('2', { issuedAt: NOW - 5 }),
        ticket('3', { issuedAt: NOW - 3 }),
        ticket('4', { status: 'overturned' }),
      ],
      find,
    );
    expect(rules.map(({ policy, words, tickets }) => [policy, words, tickets.map(({ id }) => id)])).toEqual([
      ['misleading-content', 'Misleading claims', ['3', '2']],
      [undefined, 'Something new', ['1']],
    ]);
    expect(rules[1]?.learnUrl).toBe('https://a.example');
  });

  test('keep TikTok’s different words apart where no rule is found', () => {
    expect(rulesBroken([ticket('1', { policyWords: 'A' }), ticket('2', { policyWords: 'B' })], find)).toHaveLength(2);
  });
});
