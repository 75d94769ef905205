/** Types of the sandbox: what a scenario file may say and what `startSandbox` gives back. README.md explains each key. */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export interface SandboxAccount {
  /** 19 digits, as text. */
  id: string;
  role: 'seller' | 'creator';
  handle: string;
  region: string;
  /** Hosts on which this account is signed in; the role's usual hosts when absent. */
  hosts?: string[];
  /** `ok`, `expired` (pages open, every API answers 98001002) or `none` (pages go to the login page). */
  session?: 'ok' | 'expired' | 'none';
  /** How the health page draws the score. */
  scale?: 'ahr' | 'points-48';
  /** Scores of earlier days, for tests that fill the extension's own store; no page shows them. */
  history?: { at: string; score: number }[];
  /** Points given back, as the Account Health service tells them. */
  credits?: {
    id: string;
    at: string;
    points?: number;
    policyKey?: string;
    policyWords?: string;
    violationId?: string;
  }[];
}

/** One answer of one endpoint. */
export interface Answer {
  /** Scenario time from which this answer is given; in lists only. */
  from?: string;
  /** The whole body, envelope included. */
  body?: Json;
  /** The fields without envelope: the host's own envelope is put around them. */
  data?: JsonObject;
  /** The body of a calendar, as it is. */
  text?: string;
  status?: number;
  delayMs?: number;
  /** `silent`: the request is taken and never answered. */
  fail?: 'abort' | 'html' | 'truncate' | 'silent';
  /** Headers beside the usual ones, e.g. `retry-after`. */
  headers?: Record<string, string>;
  /** Begins to answer and never ends. */
  endless?: boolean;
  /** Adds a text field of this many bytes. */
  padBytes?: number;
  /** Adds arrays nested this deep. */
  nestDepth?: number;
}

/** An answer, a list of answers by scenario time, the bare fields or body, or one of these for each account id. */
export type EndpointAnswer = Answer | Answer[] | JsonObject | { [accountId: string]: Answer | Answer[] | JsonObject };

export interface LiveEvent {
  event: string;
  at?: string;
  /** Channels it is sent on; all when absent. */
  via?: Transport[];
  [field: string]: unknown;
}

export type Transport = 'frontier' | 'im-fetch' | 'webcast-ws';

export interface LiveRoom {
  roomId: string;
  sessionId: string;
  title: string;
  startedAt: string;
  /** Chat, like and member messages per second. */
  noisePerSecond: number;
  timeline: LiveEvent[];
}

export interface Product {
  id: string;
  title: string;
  price: string;
  stock: number;
}

export interface Scenario {
  name: string;
  shows: string;
  extends?: string;
  timeZone: string;
  /** API calls without the session cookie count as signed out. */
  requireCookie?: boolean;
  accounts: SandboxAccount[];
  products: Product[];
  endpoints: Record<string, EndpointAnswer>;
  live: LiveRoom | null;
}

export interface LoggedRequest {
  host: string;
  /** GET, POST, …, or WS for a socket. */
  method: string;
  path: string;
  url: string;
  at: number;
  /** `sec-fetch-site`: `none` for an extension's worker. */
  site: string;
  cookie: boolean;
  /** Whether it carried an `Authorization` header. */
  token?: boolean;
  /** What it was answered with. */
  status?: number;
}

export interface PageError {
  page: string;
  message: string;
  stack: string;
  at: number;
}

export interface Sandbox {
  readonly port: number;
  readonly spki: string;
  readonly scenario: Scenario;
  readonly resolverRules: string;
  readonly chromiumArgs: string[];
  /** A CONNECT proxy for browsers without resolver rules (Firefox). */
  proxy(): Promise<{ port: number; close(): void }>;
  /** Switches the scenario; its time and LIVE timeline begin again. */
  use(nameOrObject: string | Partial<Scenario>): Scenario;
  readonly clock: { start(): void; elapsed(): number };
  set(endpointPath: string, answer: EndpointAnswer): void;
  clear(): void;
  /** Makes this account of the scenario the one signed in on its hosts. */
  signIn(accountId: string): void;
  pushLive(event: LiveEvent): void;
  readonly log: LoggedRequest[];
  readonly errors: PageError[];
  pageUrl(name: string): string;
  close(): Promise<void>;
}

/** What the server hands to its parts. */
export interface World {
  scenario: Scenario;
  /** The moment that `now` in a scenario stands for, ms. */
  epoch: number;
  startedAt: number | undefined;
  chosen: Map<string, string>;
  overrides: Map<string, EndpointAnswer>;
  log: LoggedRequest[];
  errors: PageError[];
  /** Attempts the service has taken, by account, quiz and idempotency key. */
  attempts: Map<string, { sent: string; result: JsonObject }>;
  /** Registrations at the service, by workshop. */
  registrations: Map<string, 'going' | 'waitlist'>;
}
