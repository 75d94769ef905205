/** The violation table of Seller Center: cell layout, row classes and pager as noted from the real page. */
import { showDialog } from './layers.js';
import { h } from './mini.js';
import { boot, post } from './net.js';

/** @typedef {import('./seller.js').State} State */

const PAGE_SIZE = 5;
const STATUS = ['Processing', 'Enforcement action taken', 'Expired', 'Appeal approved'];

/** In the account's time zone. @param {unknown} seconds @returns {[string, string]} */
export function dateAndTime(seconds) {
  const date = new Date(Number(seconds) * 1000);
  if (Number.isNaN(date.getTime()) || !seconds) return ['--', ''];
  // The Swedish form is year-month-day and a 24-hour clock.
  const text = date.toLocaleString('sv-SE', { timeZone: boot.timeZone });
  return [text.slice(0, -9), text.slice(-8)];
}

/** @param {any} record */
async function details(record) {
  const id = String(record?.record_id);
  const answer = await post('/api/v1/seller/growth_center/shop/violation/record/query', { record_id: id });
  const info = answer?.data?.record?.violation_info ?? record?.violation_info;
  showDialog('core', 'Violation details', [
    `ID: ${id}`,
    String(info?.violation_reason ?? ''),
    String(info?.violation_detail ?? ''),
    `What you can do: ${info?.violation_suggestion ?? ''}`,
    `Appeal before ${dateAndTime(record?.appeal_valid_time).join(' ')}`,
  ]);
}

/** @param {any} record @param {number} i */
function row(record, i) {
  const info = record?.violation_info;
  const [date, time] = dateAndTime(record?.violation_time);
  const [until, untilTime] = dateAndTime(record?.appeal_valid_time);
  const cells = [
    [
      h('div', { class: 'strong' }, String(info?.violation_reason ?? '--')),
      h('div', { class: 'muted' }, `ID: ${record?.record_id}`),
    ],
    [String(info?.violation_detail ?? '--')],
    [h('div', null, date), h('div', { class: 'muted' }, time)],
    [
      h('div', null, STATUS[record?.record_status] ?? '--'),
      h('div', { class: 'muted' }, record?.can_appeal ? `Appeal until ${until} ${untilTime}` : until),
    ],
    [
      h(
        'button',
        { class: 'core-btn core-btn-text', 'data-tid': 'm4b_button', onclick: () => details(record) },
        'View details',
      ),
    ],
  ];
  const key = `${record?.record_id}-${i}`;
  return h(
    'tr',
    { class: 'core-table-tr', key },
    ...cells.map((cell) => h('td', { class: 'core-table-td' }, h('div', { class: 'core-table-cell' }, ...cell))),
  );
}

/** @param {State} state @param {number} pages */
function pager(state, pages) {
  /** @param {number} page */
  const to = (page) => () => {
    if (page < 1 || page > pages) return;
    state.page = page;
    state.redraw();
  };
  const numbers = Array.from({ length: pages }, (_, i) =>
    h(
      'li',
      {
        class: `core-pagination-item${i + 1 === state.page ? ' core-pagination-item-active' : ''}`,
        onclick: to(i + 1),
      },
      i + 1,
    ),
  );
  const off = state.page >= pages ? ' core-pagination-item-disabled' : '';
  return h(
    'ul',
    { class: 'core-pagination', 'data-tid': 'm4b_pagination' },
    h(
      'li',
      {
        class: 'core-pagination-item core-pagination-item-prev',
        'aria-label': 'Previous',
        onclick: to(state.page - 1),
      },
      '‹',
    ),
    numbers,
    h(
      'li',
      {
        class: `core-pagination-item core-pagination-item-next${off}`,
        'aria-label': 'Next',
        onclick: to(state.page + 1),
      },
      '›',
    ),
  );
}

/** @param {State} state */
export function violationTable(state) {
  const all = Array.isArray(state.data.records) ? state.data.records : [];
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const shown = all.slice((state.page - 1) * PAGE_SIZE, state.page * PAGE_SIZE);
  const heads = ['Violation', 'Reason', 'Date', 'Status', 'Action'].map((text) =>
    h('th', { class: 'core-table-th' }, text),
  );
  const warnings = Array.isArray(state.data.warnings) ? state.data.warnings.length : 0;
  return h(
    'section',
    { class: 'core-card' },
    h('h2', null, 'Violation records'),
    h('p', { class: 'muted' }, state.data.records ? `Violations: ${all.length} · Warnings: ${warnings}` : 'Loading…'),
    h('table', { class: 'core-table' }, h('thead', null, h('tr', null, heads)), h('tbody', null, shown.map(row))),
    pager(state, pages),
  );
}
