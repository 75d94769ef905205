/** All words in one place. Overlay, popup, report and the worker's toolbar import from here. */
export * from './alerts';
export * from './calendar';
export { type Arg, type Key, lookUp, number, type PluralKey, setWords, t, tn } from './core';
export * from './findings';
export * from './live';
export * from './report';
export * from './standing';
export * from './time';
