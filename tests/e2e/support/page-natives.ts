/** What a curious page can learn of its own functions and of its window. */
export function nativesProgram(): string[] {
  const told: string[] = [];
  const tell = (name: string, ...what: unknown[]): void => void told.push(`${name}: ${JSON.stringify(what)}`);
  const print = Function.prototype.toString;
  const places: [string, object, string][] = [
    ['window', window, 'fetch'],
    ['window', window, 'WebSocket'],
    ['window', window, 'XMLHttpRequest'],
    ['XMLHttpRequest.prototype', XMLHttpRequest.prototype, 'open'],
    ['WebSocket.prototype', WebSocket.prototype, 'constructor'],
    ['Function.prototype', Function.prototype, 'toString'],
  ];
  for (const [name, owner, key] of places) {
    const about = Object.getOwnPropertyDescriptor(owner, key) as PropertyDescriptor;
    const own = about.value as (() => unknown) & { prototype?: object };
    const { enumerable, configurable, writable } = about;
    tell(`${name}.${key}`, print.call(own), `${own}`, own.name, own.length, enumerable, configurable, writable);
    tell(`${name}.${key} keys`, Reflect.ownKeys(own).map(String), 'prototype' in own, Object.isExtensible(own));
    tell(`${name}.${key} proto`, Object.getPrototypeOf(own) === Function.prototype || Object.getPrototypeOf(own)?.name);
    tell(`${name} order`, Reflect.ownKeys(owner).map(String).indexOf(key));
  }
  for (const what of [
    1,
    null,
    {},
    [],
    class A {},
    () => 1,
    Object.create(Function.prototype),
    new Proxy(() => 1, {}),
  ]) {
    try {
      tell('text of', print.call(what as never));
    } catch (error) {
      tell('text of', (error as Error).name, (error as Error).message);
    }
  }
  tell(
    'window',
    Reflect.ownKeys(window)
      .map(String)
      .filter((key) => !/^\d+$/.test(key))
      .sort(),
  );
  tell('document', Reflect.ownKeys(document).map(String));
  tell(
    'html',
    [...document.documentElement.attributes].map((one) => one.name),
  );
  return told;
}
