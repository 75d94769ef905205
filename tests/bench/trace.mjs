/**
 * Whose work a trace shows. Script events name their file; what runs inside one belongs to it, and what names another
 * file inside it does not. So nothing is counted twice, and layout that a script forces counts as its own.
 */

/** @typedef {import('./types').TraceEvent} TraceEvent */

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.execute',
  'blink.user_timing',
];
const SCRIPT = /^(EvaluateScript|FunctionCall|v8\.(run|compile|evaluateModule|compileModule))$/;

/**
 * Traces while `work` runs.
 * @param {import('puppeteer').Page} page
 * @param {() => Promise<unknown>} work
 * @returns {Promise<TraceEvent[]>}
 */
export async function trace(page, work) {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const bytes = await page.tracing.stop();
  return JSON.parse(new TextDecoder().decode(bytes)).traceEvents;
}

/** @param {TraceEvent} event */
const fileOf = (event) => event.args.data?.url || event.args.fileName || '';

/** The main thread of the bench page: the one that runs most of the page's own script. @param {TraceEvent[]} events */
function pageThread(events) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  for (const event of events) {
    if (!SCRIPT.test(event.name) || !fileOf(event).startsWith('https://')) continue;
    const key = `${event.pid} ${event.tid}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const [first] = [...seen].sort((a, b) => b[1] - a[1]);
  if (!first) throw new Error('The trace shows no script of the bench page.');
  return events.filter((event) => `${event.pid} ${event.tid}` === first[0]);
}

/**
 * @param {TraceEvent[]} all
 * @param {string} [id] of the extension; without one everything but `micro` is 0
 * @returns {import('./types').Work}
 */
export function readWork(all, id) {
  const events = pageThread(all);
  const prefix = `chrome-extension://${id}/`;
  /** @type {import('./types').Work} */
  const work = { script: 0, load: 0, evaluate: 0, longest: 0, micro: 0, calls: [], marks: {} };
  let loaded = 0;
  for (const { cat, name, ts } of events) {
    if (!cat.includes('blink.user_timing')) continue;
    work.marks[name] = ts;
    if (name === 'loadEventEnd') loaded = ts;
  }
  const spans = events.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  /** @type {Span[]} */
  const stack = [];
  const tasks = [{ end: 0, own: 0 }];
  for (const event of spans) {
    while (stack.length > 0 && (stack.at(-1)?.end ?? 0) <= event.ts) stack.pop();
    const outer = stack.at(-1) ?? NOBODY;
    const file = SCRIPT.test(event.name) ? fileOf(event) : '';
    const span = spanOf(event, outer, file ? (id && file.startsWith(prefix) ? 'own' : 'page') : undefined);
    span.early = event.ts < loaded;
    stack.push(span);
    if (event.name === 'RunTask' && event.ts >= (tasks.at(-1)?.end ?? 0)) tasks.push({ end: span.end, own: 0 });
    if (span.owner === 'own' && event.name === 'FunctionCall')
      work.calls.push({ at: event.ts, file: file.slice(prefix.length) });
    if (span.owner === outer.owner) continue;
    const time = (event.tdur ?? event.dur ?? 0) / 1000;
    add(outer, -time);
    add(span, time);
  }
  work.longest = Math.max(...tasks.map(({ own }) => own));
  return work;

  /** @param {Span} span @param {number} time */
  function add({ owner, evaluating, early }, time) {
    if (owner === 'micro') work.micro += time;
    if (owner !== 'own') return;
    work.script += time;
    if (evaluating) work.evaluate += time;
    if (evaluating || early) work.load += time;
    const task = tasks.at(-1);
    if (task) task.own += time;
  }
}

/** @typedef {{ end: number, owner: string, evaluating: boolean, early: boolean }} Span */
const NOBODY = { end: Number.POSITIVE_INFINITY, owner: '', evaluating: false, early: false };

/** @param {TraceEvent} event @param {Span} outer @param {string | undefined} named @returns {Span} */
function spanOf(event, outer, named) {
  const owner = named ?? (outer.owner || (event.name === 'RunMicrotasks' ? 'micro' : ''));
  const inside = outer.owner === 'own' && outer.evaluating;
  const evaluating = owner === 'own' && (event.name === 'EvaluateScript' || inside);
  return { end: event.ts + (event.dur ?? 0), owner, evaluating, early: false };
}

/** How often files matching `file` were called between two marks. @param {import('./types').Work} work @param {string} from @param {string} to @param {RegExp} [file] */
export function callsBetween(work, from, to, file = /./) {
  const start = work.marks[from] ?? Number.NaN;
  const end = work.marks[to] ?? Number.NaN;
  if (!(end > start)) throw new Error(`The trace lacks the marks ${from} and ${to}.`);
  return work.calls.filter((call) => call.at >= start && call.at < end && file.test(call.file)).length;
}
