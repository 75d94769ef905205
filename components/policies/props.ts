/** What the catalogue's browser draws and what a seller can do in it. */

import type { AccountKey, Role, Surface } from '../../utils/domain';
import type { Policy, PolicyNames } from '../../utils/policy/catalogue/policy';
import type { BrokenRule } from '../../utils/policy/mine';

export type Entry = PolicyNames & { policy: Policy };

/** What is asked of the catalogue; an empty string is "any". */
export interface Wanted {
  query: string;
  role: Role | '';
  where: Surface | '';
  region: string;
}

export const NOTHING: Wanted = { query: '', role: '', where: '', region: '' };

export interface PoliciesProps {
  state: 'loading' | 'ready' | 'error';
  /** Most broken ones first, as the catalogue has them. */
  entries: readonly Entry[];
  /** Of the account that is looked at. */
  broken: readonly BrokenRule[];
  account: AccountKey | null;
  /** Tickets that have a quiz here. */
  quizzes: ReadonlySet<string>;
  zone: string;
  retry(): void;
}

export interface BrowserProps extends PoliciesProps {
  wanted: Wanted;
  want(next: Wanted): void;
}

export interface PageProps extends PoliciesProps {
  /** Id of the policy that is looked at. */
  id: string;
}
