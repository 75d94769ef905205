/**
 * The natives the tap works with, taken at document_start before any script of the page ran. Whatever the page patches
 * later neither sees our data nor breaks our copies (threats 3).
 */

const { apply, construct, getOwnPropertyDescriptor, defineProperty, setPrototypeOf } = Reflect;

export { apply, construct, defineProperty, getOwnPropertyDescriptor, setPrototypeOf };

type Method<This, Args extends unknown[], Result> = (self: This, ...args: Args) => Result;

const { bind, call } = Function.prototype;

/** `method(self, …args)` that no later patch of `call` or `apply` can reach: a bound `call`, which the engine sees through. */
export const unbind = bind.bind(call) as <This, Args extends unknown[], Result>(
  fn: (this: This, ...args: Args) => Result,
) => Method<This, Args, Result>;

/** The getter of an accessor property as a function. */
export function getter<This extends object, Key extends keyof This & string>(
  proto: This,
  key: Key,
): (self: This) => This[Key] {
  return unbind(getOwnPropertyDescriptor(proto, key)?.get as (this: This) => This[Key]);
}

export const now = Date.now;
export const later = setTimeout.bind(window);
export const json = JSON.stringify;
export const chain = unbind(Promise.prototype.then) as <T>(
  self: Promise<T>,
  ok: (value: T) => T | undefined,
  no?: () => void,
) => Promise<T>;
export const listen = unbind(EventTarget.prototype.addEventListener) as (
  self: EventTarget,
  type: string,
  heard: (event: never) => void,
) => void;
export const URLOf = URL;
export const Bytes = Uint8Array;
export const slice = unbind(Uint8Array.prototype.slice) as (self: Uint8Array, from: number, to: number) => Uint8Array;
const setBytes = unbind(Uint8Array.prototype.set) as (self: Uint8Array, from: Uint8Array, at: number) => void;
const decoder = new TextDecoder();
const decodeBytes = unbind(TextDecoder.prototype.decode);
export const decode = (bytes: Uint8Array): string => decodeBytes(decoder, bytes as Uint8Array<ArrayBuffer>);
export const isA = unbind(Function.prototype[Symbol.hasInstance]);
const hrefOf = getter(URL.prototype, 'href');
const requestUrl = getter(Request.prototype, 'url');

/** The URL of a call without touching anything the page could notice; undefined for objects with their own toString. */
export function urlOf(input: unknown): string | undefined {
  if (typeof input === 'string') return input;
  if (isA(Request, input)) return requestUrl(input as Request);
  return isA(URL, input) ? hrefOf(input as URL) : undefined;
}

/** Writes `more` behind the first `used` bytes; gives the buffer back, or a larger one. */
export function append(into: Uint8Array, used: number, more: Uint8Array): Uint8Array {
  const size = used + more.length;
  let to = into;
  if (size > into.length) {
    to = new Bytes(size * 2);
    setBytes(to, into, 0);
  }
  setBytes(to, more, used);
  return to;
}

export const nothing = (): undefined => undefined;
