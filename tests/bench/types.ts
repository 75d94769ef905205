/** What passes between the parts of the bench. */

import type { Browser } from 'puppeteer';

/** What is measured: the bare page, the floor, or an extension folder. */
export interface Variant {
  name: 'none' | 'floor' | 'ours';
  /** The extension's folder; absent for the bare page. */
  dir?: string;
  /** Tag of the one element that the extension adds to a page. */
  tag?: string;
}

export interface BenchServer {
  port: number;
  spki: string;
  resolverRules: string;
  close(): Promise<void>;
}

/** One open browser. */
export interface Bench {
  browser: Browser;
  /** The extension's id; absent for the bare page. */
  id?: string;
}

/** One event of a Chromium trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Thread time, where the platform records it. */
  tdur?: number;
  pid: number;
  tid: number;
  args: { data?: { url?: string }; fileName?: string; [key: string]: unknown };
}

/** Work on the page's main thread, read from a trace; milliseconds of thread time where there is one. */
export interface Work {
  /** All script of the extension. */
  script: number;
  /** The part before the page's load event, and evaluation of its files whenever that was. */
  load: number;
  /** Evaluation of its files alone, which is what was published for the peers. */
  evaluate: number;
  /** The longest own part of one task. */
  longest: number;
  /** Microtasks outside any script: promises of the extension, and of the page (the bare page is subtracted). */
  micro: number;
  /** Each call into the extension: when (microseconds) and into which file. */
  calls: { at: number; file: string }[];
  /** `performance.mark` names of the page and when (microseconds). */
  marks: Record<string, number>;
}

/** Values of one variant in one round. */
export type Values = Record<string, number>;

/** One check of the stable run. */
export interface Check {
  name: string;
  ok: boolean;
  said: string;
}
