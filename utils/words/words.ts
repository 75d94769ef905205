/** All words in one place. Overlay, popup, report and the worker's toolbar import from here. */
export * from './alerts';
export { type Arg, type Key, number, type PluralKey, setWords, t, tn } from './core';
export * from './report';
export * from './standing';
export * from './time';
