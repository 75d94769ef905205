/**
 * First script of every page: makes `window.__sandbox` and reports every page error to the server, so that a test that
 * looks at another tab still learns of it.
 */
(() => {
  /** @type {PageSandbox} */
  const sandbox = {
    errors: [],
    requests: [],
    frames: 0,
    framesBytes: 0,
    renders: 0,
    natives: { checks: 0, findings: [], hints: [] },
    results: {},
    go() {},
    toast() {},
    banner() {},
    openDialog() {},
  };
  window.__sandbox = sandbox;

  /** @param {string} message @param {string} stack */
  function report(message, stack) {
    if (sandbox.errors.length >= 100) return;
    sandbox.errors.push(message);
    navigator.sendBeacon(
      '/__page-error',
      JSON.stringify({ page: location.href, message, stack: stack.slice(0, 4000) }),
    );
  }
  window.addEventListener('error', (event) => {
    report(event.message, String(event.error?.stack ?? `${event.filename}:${event.lineno}`));
  });
  window.addEventListener('unhandledrejection', (event) => {
    report(`Unhandled: ${String(event.reason)}`, String(event.reason?.stack ?? ''));
  });
  document.addEventListener('securitypolicyviolation', (event) => {
    sandbox.results.csp ??= [];
    const seen = /** @type {string[]} */ (sandbox.results.csp);
    seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
  });
})();
