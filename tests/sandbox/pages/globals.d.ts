/** What the sandbox's pages put on `window`, for tests to read. Nothing else may appear there. */

interface SandboxTrace {
  what: string;
  expected: string;
  got: string;
  when: string;
}

interface PageSandbox {
  /** Script errors of the page, its framework's complaints included. */
  errors: string[];
  /** Every API call as the page itself saw it end. */
  requests: { url: string; ok: boolean; status: number; bytes: number }[];
  /** LIVE frames and im/fetch answers that reached the page. */
  frames: number;
  framesBytes: number;
  renders: number;
  /**
   * Traces that an extension left on the page's own functions. `findings` break sites or give an extension away to any
   * plain check; `hints` only to a strict one: a Proxy prints `function () { [native code] }`, without the name.
   */
  natives: { checks: number; findings: SandboxTrace[]; hints: SandboxTrace[] };
  /** Anything else worth reading: `csp`, `alerts`, `route`, `json` (last frontier message), … */
  results: Record<string, unknown>;
  go(path: string): void;
  toast(text: string): void;
  banner(text: string): void;
  openDialog(title?: string, text?: string): void;
}

interface Window {
  __sandbox: PageSandbox;
}
