/** The manifest as reviewed. Every line here is a promise to the seller: change it only together with PRIVACY. */

export interface Manifest {
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  content_security_policy?: { extension_pages?: string };
  omnibox?: { keyword?: string };
  content_scripts?: { matches?: string[]; exclude_matches?: string[]; world?: string }[];
  [key: string]: unknown;
}

/**
 * `activeTab`, `contextMenus`, `scripting`: "Save this event" reads the page on which the seller clicked, at that moment and no
 * other. None of them brings a warning; without a host's permission `scripting` reaches nothing but that page.
 */
export const REVIEWED = {
  permissions: ['storage', 'alarms', 'notifications', 'activeTab', 'contextMenus', 'scripting'],
  host_permissions: [] as string[],
  optional_permissions: [] as string[],
  optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
};

/** Word in the address bar after which the browser hands over what is typed: `rule`, and nothing without it. */
export const KEYWORD = 'rule';

/** Permissions that only one of the browsers knows or needs. `offscreen`: Chromium's worker cannot play a sound itself. */
export const ONLY_IN = { chrome: ['sidePanel', 'offscreen'], firefox: [] as string[] };

/** Keys that open the extension to pages or to other extensions. */
const CLOSED = [
  'web_accessible_resources',
  'externally_connectable',
  'content_security_policy.sandbox',
  'sandbox',
  'update_url',
  'key',
  'oauth2',
];

const LOCAL = ["'self'", "'none'", 'data:'];

const sorted = (list: readonly string[] = []): string => JSON.stringify([...list].sort());

/** Everything in which a manifest differs from what was reviewed. `more`: permissions of this browser alone. */
export function unreviewed(manifest: Manifest, matches: readonly string[], more: readonly string[] = []): string[] {
  const found: string[] = [];
  const reviewed = { ...REVIEWED, permissions: [...REVIEWED.permissions, ...more] };
  for (const key of Object.keys(REVIEWED) as (keyof typeof REVIEWED)[])
    if (sorted(manifest[key]) !== sorted(reviewed[key]))
      found.push(`${key} are ${sorted(manifest[key])}, reviewed were ${sorted(reviewed[key])}`);
  if (manifest.omnibox?.keyword !== KEYWORD)
    found.push(`the address bar's keyword is ${manifest.omnibox?.keyword}, reviewed was ${KEYWORD}`);
  for (const key of CLOSED) {
    const [top = '', sub] = key.split('.');
    const value = sub ? (manifest[top] as Record<string, unknown> | undefined)?.[sub] : manifest[top];
    if (value !== undefined) found.push(`${key} is set`);
  }
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  for (const needed of ["script-src 'self'", "object-src 'none'"])
    if (!policy.split(';').some((part) => part.trim() === needed))
      found.push(`the content security policy has no "${needed}"`);
  for (const token of policy.split(';').flatMap((part) => part.trim().split(/\s+/).slice(1)))
    if (!LOCAL.includes(token)) found.push(`the content security policy lets in ${token}`);
  for (const { matches: own, world = 'ISOLATED' } of manifest.content_scripts ?? [])
    if (sorted(own) !== sorted(matches))
      found.push(`the content script in ${world} does not match exactly the hosts of utils/sites`);
  if (!manifest.content_scripts?.length) found.push('there is no content script');
  return found;
}
