/** The domain's types in one place. */
export type * from './account';
export type * from './asked';
export type * from './capture';
export type * from './credit';
export type * from './health';
export type * from './live';
export type * from './notice';
export type * from './observation';
export type * from './programmes/programme';
export type * from './progress';
export type * from './reading';
export type * from './report/report';
export type * from './settings';
export type * from './standing';
export type * from './views';
export type * from './violation';
