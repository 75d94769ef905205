/** Single fields of answers: the first alias of the right type, times by magnitude, links to TikTok's own pages only. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, flag, given, id, link, list, num, text, texts, time } from '../../../utils/sites/fields';

const AT = Date.UTC(2026, 10, 23, 12);

describe('time', () => {
  test('seconds and milliseconds of the same moment are the same moment, as number or as text', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2000, 0) / 1_000, max: Date.UTC(2100, 0) / 1_000 }), (s) => {
        for (const t of [s, s * 1_000, String(s), String(s * 1_000)]) expect(time({ t }, 't')).toBe(s * 1_000);
      }),
    );
  });

  test('zero, nonsense and times that no page can mean are absent', () => {
    const nonsense = [
      0,
      -1,
      -62_135_596_800,
      1,
      5_000,
      AT * 1_000,
      AT * 1_000_000,
      1e308,
      8.64e15,
      '0',
      '',
      'yesterday',
      '2026-11-23',
      null,
      {},
      [AT],
      true,
    ];
    for (const t of nonsense) expect(time({ t }, 't'), String(t)).toBeUndefined();
  });

  test('every time that is read makes a date', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer(), fc.string(), fc.jsonValue()), (t) => {
        const read = time({ t } as never, 't');
        if (read !== undefined) expect(new Date(read).toISOString()).toMatch(/^20\d\d-|^2100-/);
      }),
    );
  });
});

describe('aliases', () => {
  test('the first alias of the right type counts, a wrong type is passed over', () => {
    expect(num({ a: 'x', b: [], c: '12', d: 13 }, 'a', 'b', 'c', 'd')).toBe(12);
    expect(text({ a: 5, b: '', c: 'words' }, 'a', 'b', 'c')).toBe('words');
    expect(id({ a: { b: 1 }, c: '7410000000000001891' }, 'a', 'c')).toBe('7410000000000001891');
    expect(flag({ a: 'true', b: 0 }, 'a', 'b')).toBe(false);
    expect(list({ a: { 0: 1 }, b: [1] }, 'a', 'b')).toEqual([1]);
  });

  test('what an object inherits is no field of it', () => {
    expect(text(Object.create({ a: 'inherited' }), 'a')).toBeUndefined();
    expect(text({}, 'constructor', 'toString', '__proto__')).toBeUndefined();
    expect(given({ a: undefined, b: 0, c: '' })).toEqual({ b: 0, c: '' });
  });

  test('no number is made of what is none', () => {
    for (const n of [
      'NaN',
      'Infinity',
      '1e5',
      '0x10',
      ' 5',
      '5 ',
      '',
      Number.NaN,
      Number.POSITIVE_INFINITY,
      '12345678901234567',
    ]) {
      expect(num({ n }, 'n'), String(n)).toBeUndefined();
    }
  });

  test('an id that the browser has rounded is no id', () => {
    expect(id({ n: 7_410_000_000_000_002_000 }, 'n')).toBeUndefined();
    for (const n of [-5, 1.5, '', 'a b', '<b>', 'x'.repeat(81)]) expect(id({ n }, 'n'), String(n)).toBeUndefined();
  });
});

describe('words', () => {
  test('no control character and no change of direction is left, and no more than fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (words) => {
        const cleaned = clean(words);
        expect(cleaned.length).toBeLessThanOrEqual(600);
        expect(cleaned).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }),
    );
    expect(clean('\u202eevil\u0000 \u2066text')).toBe('evil   text');
  });

  test('a title is a text or a list of texts', () => {
    expect(texts({ a: 'one' }, 'a')).toEqual(['one']);
    expect(texts({ a: ['one', 2, null, 'two'] }, 'a')).toEqual(['one', 'two']);
    expect(texts({ a: { x: 1 } }, 'a')).toEqual([]);
  });
});

describe('link', () => {
  const at = (url: unknown): string | undefined => link({ url }, 'https://seller-us.tiktok.com/a', 'url');

  test('TikTok’s own pages are links, relative ones as well', () => {
    expect(at('/university/essay?knowledge_id=1')).toBe('https://seller-us.tiktok.com/university/essay?knowledge_id=1');
    for (const host of [
      'seller-us.tiktok.com',
      'tiktok.com',
      'seller-id.tokopedia.com',
      'seller.us.tiktokglobalshop.com',
    ]) {
      expect(at(`https://${host}/x`)).toBe(`https://${host}/x`);
    }
  });

  test('nothing else is', () => {
    const others = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,<script>1</script>',
      'http://seller-us.tiktok.com/',
      'https://tiktok.com.evil.example/',
      'https://evil.example/tiktok.com',
      'https://eviltiktok.com/',
      'https://user@seller-us.tiktok.com/',
      'https://seller-us.tiktok.com@evil.example/',
      '//evil.example/x',
      '\\\\evil.example\\x',
      'https://seller-us.tiktok.com\u202e.evil.example/',
      'file:///etc/passwd',
      'blob:https://tiktok.com/1',
      'https://[',
      '',
      5,
      null,
      {},
    ];
    for (const url of others) expect(at(url), String(url)).toBeUndefined();
  });

  test('whatever text is given, a link leads to TikTok or is none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.string().map((s) => `https://${s}`),
        ),
        (url) => {
          const read = at(url);
          if (read === undefined) return;
          expect(read).toMatch(
            /^https:\/\/([\w-]+\.)*(tiktok|tokopedia|tiktokglobalshop|tiktokshopglobalselling|tiktokshop)\.com(:\d+)?(\/|$)/,
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
