/**
 * First page and lists of the creator console, with the creator's health and violations. On which page TikTok shows these
 * on the web is not known; here they are asked for on `/streamer/welcome` (paths assumed, shapes as in our notes).
 */
import { h } from './mini.js';
import { ask, boot } from './net.js';
import { dateAndTime } from './seller-table.js';

/** @typedef {import('./streamer.js').State} State */

/** @param {State} state */
export async function loadConsole(state) {
  if (state.path !== '/streamer/welcome') return;
  // Both paths are assumed (a path of this family is known from the app); the shapes are those a third party documents.
  const [health, violations] = await Promise.all([
    ask('/api/v1/governance/creator/health/'),
    ask('/api/v1/governance/creator/violation/'),
  ]);
  state.health = health?.data;
  state.violations = violations?.data;
  state.redraw();
}

/** @param {any} record @param {number} i */
function row(record, i) {
  const info = record?.violation_info;
  const cells = [
    [
      h('div', { class: 'strong' }, String(info?.violation_reason ?? '--')),
      h('div', { class: 'muted' }, `ID: ${record?.record_id}`),
    ],
    [`${record?.subject?.object_type ?? ''} ${record?.subject?.object_title ?? ''}`],
    dateAndTime(record?.violation_time).map((text) => h('div', null, text)),
    [[record?.enforcement_title].flat().map(String).join(', ')],
  ];
  return h(
    'tr',
    { class: 'arco-table-tr', key: `${record?.record_id}-${i}` },
    ...cells.map((cell) => h('td', { class: 'arco-table-td' }, h('div', { class: 'arco-table-cell' }, ...cell))),
  );
}

/** @param {State} state */
function welcome(state) {
  const records = Array.isArray(state.violations?.records) ? state.violations.records : [];
  const shown = state.health?.is_show_score ? String(state.health.violation_score) : '--';
  return [
    h(
      'section',
      { class: 'panel--Rt6yN healthCard--Tg5hY' },
      h(
        'div',
        null,
        h('div', { class: 'muted' }, 'Creator Health Rating'),
        h('span', { class: 'score--Ik3lP' }, shown),
      ),
      h('span', { class: 'arco-tag' }, String(state.health?.risk_info?.risk_level_text ?? '--')),
    ),
    h(
      'section',
      { class: 'panel--Rt6yN' },
      h('h2', null, 'Violations'),
      h(
        'table',
        { class: 'arco-table' },
        h(
          'thead',
          null,
          h(
            'tr',
            null,
            ['Violation', 'Content', 'Date', 'Action taken'].map((text) => h('th', { class: 'arco-table-th' }, text)),
          ),
        ),
        h('tbody', null, records.map(row)),
      ),
    ),
  ];
}

/** @param {State} state */
export function console_(state) {
  const title = state.path === '/streamer/welcome' ? `Welcome, @${boot.account?.handle ?? ''}` : 'LIVE sessions';
  const session = h(
    'section',
    { class: 'panel--Rt6yN' },
    h(
      'div',
      { class: 'row' },
      h('span', null, boot.live?.title ?? 'No LIVE yet'),
      h('button', { class: 'arco-btn arco-btn-primary', 'data-tid': 'm4b_button' }, 'Go LIVE'),
    ),
  );
  return h(
    'main',
    { class: 'content--Nb7vC' },
    h('h1', null, title),
    state.path === '/streamer/welcome' ? welcome(state) : session,
  );
}
