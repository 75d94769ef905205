import { describe, expect, it } from 'vitest';
import { policies } from '../../../utils/policy/catalogue';
import { names } from '../../../utils/policy/catalogue/names';
import { policyFor } from '../../../utils/policy/match';

describe('a ticket finds its policy', () => {
  it.each(names.flatMap(({ id, name, words }) => [name, ...words].map((one) => [one, id] as const)))(
    'under the words "%s"',
    (policyWords, id) => {
      expect(policyFor({ policyWords })).toBe(id);
    },
  );

  it('whatever the case, the signs and the accents', () => {
    expect(policyFor({ policyWords: '  UNORIGINAL   content! ' })).toBe('unoriginal-content');
    expect(policyFor({ policyWords: 'Unoriginál Content' })).toBe('unoriginal-content');
  });

  it('by nothing but a whole name', () => {
    for (const policyWords of [
      '',
      'content',
      'Unoriginal content and more',
      'Konten menyesatkan',
      '__proto__',
      'constructor',
    ])
      expect(policyFor({ policyWords }), policyWords).toBeUndefined();
    expect(policyFor({})).toBeUndefined();
    expect(policyFor({ policyKey: 'constructor' })).toBeUndefined();
  });
});

describe('the catalogue', () => {
  it('has the 82 policies of the data, each under one id in both lists', () => {
    expect(Object.keys(policies)).toEqual(names.map(({ id }) => id));
    expect(new Set(names.map(({ id }) => id)).size).toBe(82);
  });

  it.each(Object.entries(policies))('%s says where it is from, what is ours, and nothing twice', (_, policy) => {
    const { means, broken, clear, after, sources, learnUrl } = policy;
    const all = [...means, ...broken, ...clear, ...after];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(broken.length).toBeGreaterThan(0);
    expect(clear.length).toBeGreaterThan(0);
    expect(after.length).toBeGreaterThan(0);
    expect(sources.length).toBeGreaterThan(0);
    for (const { url, date } of sources) {
      expect(url).toMatch(/^https?:\/\//);
      expect(date ?? '2026').toMatch(/^\d{4}(-\d\d){0,2}$/);
    }
    if (learnUrl) expect(learnUrl).toMatch(/^https:\/\//);
  });
});
