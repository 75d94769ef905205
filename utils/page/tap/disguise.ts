/**
 * Puts a Proxy in the place of a native so that it still reads like the native: same descriptor, same name and length
 * (a Proxy forwards them), same text from `Function.prototype.toString`.
 */

import { apply, defineProperty, getOwnPropertyDescriptor } from './natives';

const originals = new WeakMap<object, object>();
const get = WeakMap.prototype.get;
const set = WeakMap.prototype.set;

/** Replaces `owner[key]` by a Proxy over it; a property that cannot be replaced is left as it is. */
// biome-ignore lint/complexity/noBannedTypes: any native function can be stood in for
export function standIn<T extends Function>(owner: object, key: string, handler: ProxyHandler<T>): T | undefined {
  const descriptor = getOwnPropertyDescriptor(owner, key);
  const native = descriptor?.value as T | undefined;
  if (!descriptor || typeof native !== 'function' || !descriptor.configurable) return undefined;
  const proxy = new Proxy(native, handler);
  apply(set, originals, [proxy, native]);
  defineProperty(owner, key, { ...descriptor, value: proxy });
  return proxy;
}

/** `String(fetch)` keeps saying `function fetch() { [native code] }`. */
export function keepNativeText(): void {
  standIn(Function.prototype, 'toString', {
    apply: (native, self, args) => apply(native, apply(get, originals, [self]) ?? self, args),
  });
}
