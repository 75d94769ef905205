/** What the built files may hold. Libraries are known by words that survive minifying, each proved on the library itself. */

export interface Marker {
  name: string;
  pattern: RegExp;
  /** A file in node_modules on which the pattern must hit, so that it cannot go stale with an update. */
  seenIn?: string;
  bad: string[];
  good: string[];
}

const ZOD: Marker = {
  name: 'zod',
  pattern: /\b_zod\b/,
  seenIn: 'zod/v4/core/core.js',
  bad: ['e._zod.def'],
  good: ['my_zodiac'],
};
const PREACT: Marker = {
  name: 'Preact',
  pattern: /\b__k\b/,
  seenIn: 'preact/dist/preact.mjs',
  bad: ['{__k:null,__b:0}'],
  good: ['__kind'],
};
const IDB: Marker = {
  name: 'IndexedDB',
  pattern: /\bcontinuePrimaryKey\b|\bindexedDB\b/,
  seenIn: 'idb/build/index.js',
  bad: ['IDBCursor.prototype.continuePrimaryKey', 'indexedDB.open(e)'],
  good: ['primaryKey'],
};
const EXTENSION_API: Marker = {
  name: "the extension's API",
  pattern: /(?<![.\w$-])(?:chrome|browser)\s*(?:\?\.|\.)\s*[a-zA-Z]|\bglobalThis\s*(?:\?\.|\.)\s*(?:chrome|browser)\b/,
  bad: ['chrome.runtime.id', 'globalThis.browser?.runtime', 'browser?.storage'],
  good: ['view.browser.name', '"my-browser.x"'],
};
const DOM_READER: Marker = {
  name: 'a reader of the page',
  pattern: /querySelector|(?<![.\w$])document\s*(?:\?\.|\.)\s*[a-zA-Z]/,
  bad: ['e.querySelectorAll("a")', 'document.body', 'document?.title'],
  good: ['typeof document<"u"', 'sender.document.id'],
};
export const RUN_TEXT: Marker = {
  name: 'code from text',
  pattern: /(?<![.\w$])eval\s*\(|\bnew\s+Function\b/,
  bad: ['eval(e)', 'new Function("a","return a")'],
  good: ['evaluate(e)', 'x.evaluation()', 'Function.prototype'],
};
/** WXT posts the extension's id to the page when a content script starts, unless it is told not to. */
const STARTED_POST: Marker = {
  name: "a post of the extension's id to the page",
  pattern: /postMessage\(\s*\{\s*type:[^}]*SCRIPT_STARTED/,
  bad: ['window.postMessage({type:e.SCRIPT_STARTED_MESSAGE_TYPE,x},"*")'],
  good: ['e.postMessage({type:1})'],
};

const GIFT: Marker = {
  name: 'the parser of GIFT',
  pattern: /&&092;/,
  seenIn: 'gift-pegjs/pegjs-gift.js',
  bad: ['{"\\\\":"&&092;"}'],
  good: ['a&&b092;'],
};
const SCHEDULER: Marker = {
  name: 'the scheduler of practice',
  pattern: /\benable_fuzz\b/,
  seenIn: 'ts-fsrs/dist/index.mjs',
  bad: ['{enable_fuzz:!1}'],
  good: ['enable_fuzzing'],
};

export const MARKERS: readonly Marker[] = [
  ZOD,
  PREACT,
  IDB,
  EXTENSION_API,
  DOM_READER,
  RUN_TEXT,
  STARTED_POST,
  GIFT,
  SCHEDULER,
];

interface BundleRule {
  file: string;
  holdsNo: readonly Marker[];
  /** Bytes after gzip. */
  budget?: number;
  repair: string;
}

const KB = 1024;

export const BUNDLES: readonly BundleRule[] = [
  {
    file: 'content-scripts/tap.js',
    holdsNo: [ZOD, PREACT, IDB, EXTENSION_API, GIFT, SCHEDULER],
    budget: 3 * KB,
    repair:
      'the tap runs in the page, before the page: it only copies. Find what pulls this in from entrypoints/tap.content.ts on; ' +
      'what judges or explains belongs to the worker or the overlay.',
  },
  {
    file: 'content-scripts/overlay.js',
    holdsNo: [ZOD, IDB, GIFT, SCHEDULER],
    repair: 'validate and store in the worker; import only types from messaging, and nothing from ledger or remote.',
  },
  {
    file: 'background.js',
    holdsNo: [PREACT, DOM_READER, GIFT, SCHEDULER],
    repair:
      'import the plain data beside the component, not the component; read pages in utils/sites/<family>/dom.ts only.',
  },
];

/** All content scripts of the manifest together, after gzip: they load on every matched page. */
export const CONTENT_SCRIPTS = { aim: 20 * KB, limit: 24 * KB };
