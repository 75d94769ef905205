/** Hostile JSON: what is read is what was sent, long ids to the last digit; what is described gives nothing away. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outline, parseJson } from '../../../utils/sites/json';

const RUNS = { numRuns: 1_000 };

describe('reading', () => {
  test('JSON without long integers is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        fc.pre(!/\d{16}/.test(text) && !text.includes('__proto__'));
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
      RUNS,
    );
  });

  test('an integer of 16 digits and more keeps every digit wherever it stands', () => {
    const long = fc.bigInt({ min: 10n ** 15n, max: 10n ** 30n });
    const around = fc.oneof(
      fc.constant((id: string) => id),
      fc.constant((id: string) => `[1,${id} ,-${id}]`),
      fc.constant((id: string) => `{"a":{"b":[{"id": ${id}\n}]}}`),
    );
    fc.assert(
      fc.property(long, around, (id, put) => {
        expect(JSON.stringify(parseJson(put(String(id))))).toContain(`"${id}"`);
      }),
      RUNS,
    );
  });

  test('long digits inside a text, decimals and exponents are left as they are', () => {
    const texts = fc.string({
      unit: fc.constantFrom('"', '\\', '1234567890123456789', '{', ']', ':', ' ', 'é', '\n', '-'),
    });
    fc.assert(
      fc.property(texts, texts, (key, value) => {
        const given = { [`k${key}`]: value, list: [value, { value }], n: 0.1234567890123456 };
        expect(parseJson(JSON.stringify(given))).toEqual(given);
      }),
      RUNS,
    );
    expect(parseJson('[1234567890123456.5,1e300,-1234567890123456E2,0.12345678901234567890]')).toEqual([
      1234567890123456.5, 1e300, -1234567890123456e2, 0.12345678901234568,
    ]);
    expect(parseJson('[999999999999999,1000000000000000]')).toEqual([999999999999999, '1000000000000000']);
  });

  test('whatever is no JSON is refused with an error, as by JSON.parse', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '1', '-', '.', 'e', '\\', 'null') }),
        (text) => {
          const fails = (read: () => unknown): boolean => {
            try {
              read();
              return false;
            } catch (error) {
              expect(error).toBeInstanceOf(SyntaxError);
              return true;
            }
          };
          fc.pre(!/\d{16}/.test(text) && !/[[{]{33}/.test(text));
          expect(fails(() => parseJson(text))).toBe(fails(() => JSON.parse(text)));
        },
      ),
      RUNS,
    );
    for (const text of ['', 'NaN', '<!doctype html>', '{"a":1', '{"a":12345678901234567890']) {
      expect(() => parseJson(text), text).toThrow(SyntaxError);
    }
  });
});

describe('what would hurt', () => {
  test('nesting beyond 32 is refused before it is parsed, 32 are read', () => {
    const nest = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(() => parseJson(nest(32))).not.toThrow();
    expect(() => parseJson(nest(33))).toThrow(RangeError);
    expect(() => parseJson(nest(1_000_000))).toThrow(RangeError);
    // Brackets inside a text nest nothing.
    expect(parseJson(JSON.stringify(nest(500)))).toBe(nest(500));
  });

  test('more than 50,000 values are refused', () => {
    expect(() => parseJson(`[${Array(49_000).fill('1').join()}]`)).not.toThrow();
    expect(() => parseJson(`[${Array(51_000).fill('1').join()}]`)).toThrow(RangeError);
  });

  test('a key named __proto__ is dropped and no prototype changes', () => {
    const before = Reflect.ownKeys(Object.prototype).length;
    const read = parseJson(
      '{"__proto__":{"polluted":1},"a":{"__proto__":{"polluted":2},"constructor":{"prototype":{"polluted":3}}}}',
    );
    expect((read as { polluted?: number }).polluted).toBeUndefined();
    expect((read as { a: { polluted?: number } }).a.polluted).toBeUndefined();
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before);
  });

  test('a text of two million characters that breaks off within a string costs no more than a whole one', () => {
    const inner = '\\"a\\":1,'.repeat(240_000);
    const since = performance.now();
    expect(() => parseJson(`{"id":7410000000000001891,"inner":"${inner}`)).toThrow(SyntaxError);
    expect(() => parseJson('"'.repeat(2_000_000))).toThrow(SyntaxError);
    expect(() => parseJson('-'.repeat(2_000_000))).toThrow(SyntaxError);
    expect(performance.now() - since).toBeLessThan(1_500);
  });
});

describe('outline', () => {
  test('says keys and types, never a value', () => {
    const value = { code: 0, data: { records: [{ id: 'SECRET', at: 5 }, 7], none: null, flag: true }, empty: [] };
    expect(outline(value)).toBe('{code:number,data:{records:[{id:string,at:number}],none:null,flag:boolean},empty:[]}');
    fc.assert(
      fc.property(fc.jsonValue(), (any) => {
        const text = outline({ a: 'SECRET-1', b: [['SECRET-2'], any], c: { d: 'SECRET-3' } });
        expect(text).not.toMatch(/SECRET/);
        expect(text.length).toBeLessThanOrEqual(2_000);
      }),
      RUNS,
    );
  });

  test('a key that is somebody’s id, name or markup is hidden as well', () => {
    expect(outline({ '7495000000000000189': 1, 'glow by ana': 1, '<img src=x>': 1, violation_id: 1, page2: 1 })).toBe(
      '{?:number,?:number,?:number,violation_id:number,page2:number}',
    );
  });
});
