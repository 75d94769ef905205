/**
 * The budget table. `asserted` figures are bytes and counts, which do not depend on the machine; the others are times,
 * reported with their spread and as a ratio to the floor of the same run. `least`: more is better.
 */

/**
 * @typedef {{ key: string, name: string, unit: string, budget: number, limit: number, asserted?: boolean, least?: boolean, peers?: string }} Figure
 */

/** @type {Figure[]} */
export const FIGURES = [
  {
    key: 'content',
    name: 'content scripts declared, gzip',
    unit: 'KB',
    budget: 20,
    limit: 24,
    asserted: true,
    peers: '29 WXT sample · 132 SponsorBlock · 72 Dark Reader',
  },
  { key: 'tapBytes', name: '  of it in the page’s world (tap)', unit: 'KB', budget: 3, limit: 3, asserted: true },
  { key: 'script', name: 'script time added over the run', unit: 'ms', budget: 16, limit: 32 },
  {
    key: 'files',
    name: '  in our files alone, as peers were measured',
    unit: 'ms',
    budget: 16,
    limit: 32,
    peers: '9 WXT sample · 295 SponsorBlock · 122 Dark Reader',
  },
  {
    key: 'load',
    name: '  of that until the page’s load event',
    unit: 'ms',
    budget: 8,
    limit: 16,
    peers: '9 · 50 · 13',
  },
  { key: 'longest', name: 'longest own task', unit: 'ms', budget: 8, limit: 16, peers: '9 · 66 · 59' },
  { key: 'badge', name: 'navigation to badge in the page', unit: 'ms', budget: 80, limit: 120, peers: '340 · 212 · –' },
  { key: 'heap', name: 'heap added', unit: 'MB', budget: 0.5, limit: 0.8, peers: '0.47 · 1.06 · 0.89' },
  { key: 'worker', name: 'worker start', unit: 'ms', budget: 15, limit: 25, peers: '– · 12 · 28' },
  {
    key: 'popupFirst',
    name: 'popup first paint, first opening',
    unit: 'ms',
    budget: 80,
    limit: 112,
    peers: '96 uBO Lite',
  },
  {
    key: 'popupAgain',
    name: 'popup first paint, opened again',
    unit: 'ms',
    budget: 64,
    limit: 96,
    peers: '80 uBO Lite',
  },
  {
    key: 'popupScript',
    name: 'popup script, gzip',
    unit: 'KB',
    budget: 25,
    limit: 40,
    asserted: true,
    peers: '82 shield',
  },
  {
    key: 'popupRequests',
    name: 'popup files loaded',
    unit: '',
    budget: 8,
    limit: 10,
    asserted: true,
    peers: '16 uBO Lite',
  },
  {
    key: 'tap',
    name: 'tap on 1,000 socket messages/s of 1 KB, 10 s',
    unit: 'ms',
    budget: 150,
    limit: 250,
    peers: '415 posting each',
  },
  { key: 'wrong', name: 'socket messages lost or out of order', unit: '', budget: 0, limit: 0, asserted: true },
  {
    key: 'write',
    name: 'ledger of 1,000,000: written, in batches',
    unit: '/s',
    budget: 20_000,
    limit: 10_000,
    least: true,
  },
  { key: 'shelfRatio', name: '  popup data, to one of 1,000', unit: '×', budget: 1.5, limit: 2 },
  { key: 'shelf', name: '  popup data', unit: 'ms', budget: 50, limit: 100 },
  { key: 'report', name: '  one week’s report', unit: 'ms', budget: 20, limit: 40 },
  { key: 'recount', name: '  one week counted anew', unit: 'ms', budget: 150, limit: 300 },
  { key: 'anew', name: '  its report with all twelve weeks counted anew', unit: 'ms', budget: 150, limit: 300 },
  { key: 'stored', name: '  stored per 100,000 observations', unit: 'MB', budget: 12, limit: 20, asserted: true },
];
