/** The first script of a hostile page: patches what a message of ours could pass by, listens to all it can think of. */

/** Words that only we use: endpoint ids and names of events. Pages never say them. */
const OURS = ['ahr-score', 'violation-overview', 'violation-records', 'account-info', 'room-info', 'health-text'];

function spy(ours: string[]): void {
  const caught: string[] = [];
  const ports = new Set<MessagePort>();
  const { apply, defineProperty } = Reflect;
  const listen = EventTarget.prototype.addEventListener;
  const dispatch = EventTarget.prototype.dispatchEvent;
  const mine = [new Event('good-standing-ask')];
  const define = Object.defineProperty;
  const { isArray } = Array;
  const keep = (where: string): void => {
    if (caught.length < 50) define(caught, String(caught.length), { value: where, enumerable: true });
  };
  /** Looks for a port that is not the page's, for our words, and for the tuples of frames. */
  const look = (where: string, value: unknown, depth = 0): void => {
    try {
      if (value instanceof MessagePort && !ports.has(value)) keep(`${where}: port`);
      if (typeof value === 'string' && ours.some((word) => value === word || value.startsWith('good-standing'))) {
        keep(`${where}: ${value}`);
      }
      if (!isArray(value) || depth > 2) return;
      if (/^[sptofrc]$/.test(String(value[0])) && value.length > 2) keep(`${where}: ${String(value).slice(0, 80)}`);
      for (let i = 0; i < value.length && i < 6; i++) look(where, value[i], depth + 1);
    } catch {
      // What cannot be looked at is not seen.
    }
  };
  const patch = (owner: object, key: PropertyKey, name: string): void => {
    const about = Object.getOwnPropertyDescriptor(owner, key);
    if (!about?.configurable) return;
    const native = (about.value ?? about.get) as (...given: unknown[]) => unknown;
    const stand = function (this: unknown, ...given: unknown[]): unknown {
      look(name, this);
      for (let i = 0; i < given.length; i++) look(name, given[i]);
      const result = apply(native, this, given);
      if (about.get) look(name, result);
      return result;
    };
    defineProperty(owner, key, { ...about, ...(about.get ? { get: stand } : { value: stand }) });
  };
  for (const [owner, keys] of [
    [MessagePort.prototype, ['postMessage', 'start', 'close']],
    [EventTarget.prototype, ['dispatchEvent', 'addEventListener', 'removeEventListener']],
    [MessageEvent.prototype, ['data', 'ports', 'source']],
    [Event.prototype, ['type', 'target', 'preventDefault', 'stopImmediatePropagation']],
    [Promise.prototype, ['then', 'catch', 'finally']],
    [Array.prototype, ['push', 'concat', 'slice', 'map', Symbol.iterator]],
    [WeakMap.prototype, ['get', 'set', 'has']],
    [WeakSet.prototype, ['add', 'has']],
    [Map.prototype, ['get', 'set']],
    [Function.prototype, ['call', 'apply', 'bind']],
    [Uint8Array.prototype, ['set', 'subarray']],
    [Object.getPrototypeOf(Uint8Array.prototype), ['set', 'subarray', 'slice', 'length']],
    [Reflect, ['apply', 'construct', 'defineProperty']],
    [JSON, ['stringify', 'parse']],
    [window, ['postMessage', 'structuredClone', 'setTimeout', 'queueMicrotask']],
  ] as [object, PropertyKey[]][]) {
    for (const key of keys) patch(owner, key, String(key));
  }
  const Channel = window.MessageChannel;
  window.MessageChannel = new Proxy(Channel, {
    construct(target, given) {
      const channel = Reflect.construct(target, given) as MessageChannel;
      ports.add(channel.port1).add(channel.port2);
      return channel;
    },
  });
  // An assignment past the end of a list asks the prototype first.
  for (let i = 0; i < 4; i++) {
    define(Array.prototype, i, {
      configurable: true,
      get: () => undefined,
      set(this: unknown[], value: unknown) {
        look(`set ${i}`, value);
        define(this, i, { value, writable: true, enumerable: true, configurable: true });
      },
    });
  }
  for (const key of ['kind', 'endpoint', 'body', 'transfer', 'get', 'set'] as const) {
    if (key === 'get' || key === 'set') continue;
    define(Object.prototype, key, {
      configurable: true,
      get: () => undefined,
      set(this: object, value: unknown) {
        look(`set ${key}`, value);
        define(this, key, { value, writable: true, enumerable: true, configurable: true });
      },
    });
  }
  const types = ['good-standing-port', 'good-standing-ask', 'message', 'messageerror'];
  for (let i = 0; i < types.length; i++) {
    const type = types[i] as string;
    for (const target of [window, document]) {
      const hear = (event: Event): void => {
        if (mine[0] === event || mine[1] === event) return;
        look(`heard ${type}`, (event as MessageEvent).ports?.[0]);
        if (type !== 'message') keep(`heard ${type}`);
      };
      apply(listen, target, [type, hear, true]);
    }
  }
  // Asks for the port itself, and offers its own, at the first moment there is.
  const { port1, port2 } = new window.MessageChannel();
  const answers: unknown[] = [];
  port1.onmessage = (event) => {
    define(answers, String(answers.length), { value: event.data });
    keep('our side answered a port of the page');
  };
  mine[1] = new MessageEvent('good-standing-port', { ports: [port2], cancelable: true });
  apply(dispatch, window, [mine[0]]);
  apply(dispatch, window, [mine[1]]);
  define(globalThis, 'spied', { value: { caught, port: port1 } });
}

export const SPY = `(${spy})(${JSON.stringify(OURS)});`;

export interface Spied {
  caught: string[];
  port: MessagePort;
}
