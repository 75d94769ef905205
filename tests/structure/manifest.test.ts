/** The manifest asks for what was reviewed and nothing else, and names only what is there. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { matches } from '../../utils/sites';
import { ensureBuilt } from '../support/build.mjs';
import { KEYWORD, type Manifest, ONLY_IN, REVIEWED, unreviewed } from './rules/manifest';

const good: Manifest = {
  ...REVIEWED,
  omnibox: { keyword: KEYWORD },
  content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'" },
  content_scripts: [{ matches: ['https://a.example/*'] }],
};

describe.each(['chrome', 'firefox'] as const)('the %s manifest', (browser) => {
  let dir = '';
  let text = '';
  beforeAll(async () => {
    dir = (await ensureBuilt())[browser];
    text = readFileSync(path.join(dir, 'manifest.json'), 'utf8');
  });

  it('is the one that was reviewed', () => {
    const found = unreviewed(JSON.parse(text), matches, ONLY_IN[browser]);
    const told = `${found.join('\n')}\nNot meant: take it out of wxt.config.ts. Meant: have it reviewed, then change tests/structure/rules/manifest.ts and PRIVACY.\n`;
    expect(found, told).toEqual([]);
  });

  it('names only files that are there', () => {
    const named = [...text.matchAll(/"([\w./-]+\.(?:js|css|html|png|svg|json))"/g)].map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(0);
    const missing = named.filter((file) => !existsSync(path.join(dir, file)));
    expect(missing, `named in the manifest, not built: ${missing.join(', ')}`).toEqual([]);
  });

  it('has words for every message that it names', () => {
    const words = JSON.parse(readFileSync(path.join(dir, '_locales/en/messages.json'), 'utf8'));
    const named = [...text.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
    expect(named.filter((key) => !(key in words))).toEqual([]);
  });
});

describe('the review', () => {
  it('passes what is as it should be', () => expect(unreviewed(good, ['https://a.example/*'])).toEqual([]));

  it.each([
    ['a permission more', { permissions: [...REVIEWED.permissions, 'tabs'] }],
    ['a permission of another browser', { permissions: [...REVIEWED.permissions, ...ONLY_IN.chrome] }],
    ['a permission less', { permissions: ['storage'] }],
    ['a host', { host_permissions: ['https://*/*'] }],
    ['an optional host', { optional_host_permissions: [...REVIEWED.optional_host_permissions, 'http://*/*'] }],
    ['files open to pages', { web_accessible_resources: [] }],
    ['a door for other pages', { externally_connectable: { matches: [] } }],
    [
      'a remote script',
      { content_security_policy: { extension_pages: "script-src 'self' https://x.example; object-src 'none'" } },
    ],
    [
      'a remote font',
      { content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'; font-src *" } },
    ],
    [
      'unsafe code',
      { content_security_policy: { extension_pages: "script-src 'self' 'unsafe-eval'; object-src 'none'" } },
    ],
    ['no policy', { content_security_policy: {} }],
    ['a script on more pages', { content_scripts: [{ matches: ['https://a.example/*', 'https://b.example/*'] }] }],
    ['another word in the address bar', { omnibox: { keyword: 'a' } }],
    ['no script at all', { content_scripts: [] }],
  ] satisfies [string, Partial<Manifest>][])('sees %s', (_, change) => {
    expect(unreviewed({ ...good, ...change }, ['https://a.example/*'])).not.toEqual([]);
  });
});
