/** Who a number belongs to. An account is known by role and id as read from the page, never by the tab. */

export type Role = 'seller' | 'creator';

/** `seller:7495…` or `creator:6912…`: the only name under which anything is stored. */
export type AccountKey = `${Role}:${string}`;

export interface Account {
  key: AccountKey;
  /** As stated by the page; digits kept exactly, so a string. */
  id: string;
  role: Role;
  handle?: string;
  /** ISO 3166-1 alpha-2, upper case, as stated by the page or by its host name. */
  region?: string;
}

function accountKey(role: Role, id: string): AccountKey {
  return `${role}:${id}`;
}

export function makeAccount(role: Role, id: string, more: { handle?: string; region?: string } = {}): Account {
  const account: Account = { key: accountKey(role, id), id, role };
  if (more.handle) account.handle = more.handle;
  if (more.region) account.region = more.region.toUpperCase();
  return account;
}

/** What we call the account in a sentence: its handle, else the end of its id. */
export function accountName(account: Account): string {
  return account.handle ?? `…${account.id.slice(-6)}`;
}
