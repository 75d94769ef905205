/**
 * Account health: overview and violation records. The score and the table use the ids and
 * classes noted from the real pages (2025), so that the text fallback of an extension has something true to read.
 */
import { h } from './mini.js';
import { ask, boot, post } from './net.js';
import { frame, percent } from './seller-frame.js';
import { performance } from './seller-performance.js';
import { violationTable } from './seller-table.js';

/** @typedef {import('./seller.js').State} State */

const CENTER = '/api/v1/seller/growth_center/';

/** @type {Record<string, string>} */
const METRICS = {
  late_dispatch_s7d: 'Late dispatch rate, 7 days',
  liable_cancel_rate: 'Seller-fault cancellation rate',
  negative_review_rate: 'Negative review rate',
  valid_mcs_reply_rate: 'Chat response rate',
};

/** @param {State} state */
function scoreCard(state) {
  const points = boot.account?.scale === 'points-48';
  const value = points ? state.data.overview?.violation_score : state.data.score?.score;
  const shown = value === undefined || value === null ? '--' : String(value);
  const sections = Array.isArray(state.data.overview?.section_infos) ? state.data.overview.section_infos : [];
  const level = sections.find((/** @type {any} */ s) => Number(value) >= s?.left_node && Number(value) < s?.right_node);
  return h(
    'section',
    { class: 'core-card key-info' },
    h(
      'div',
      { id: points ? 'key-info-points' : 'key-info-ahr', class: 'key-info-item' },
      h('div', { class: 'key-info-label' }, points ? 'Violation points' : 'Account Health Rating'),
      h('span', { class: 'cursor-pointer key-info-number' }, shown),
      points && h('span', { class: 'key-info-of' }, 'of 48'),
    ),
    h(
      'div',
      { class: 'key-info-item' },
      h('div', { class: 'key-info-label' }, 'Risk level'),
      h('span', { 'data-tid': 'm4b_tag', class: 'core-tag' }, String(level?.risk_level ?? '--')),
    ),
    h(
      'div',
      { class: 'key-info-item' },
      h('div', { class: 'key-info-label' }, 'Unread violations'),
      h('span', { class: 'key-info-number' }, String(state.data.overview?.unread_violation_number ?? '--')),
    ),
  );
}

/** @param {State} state */
function overview(state) {
  const points = state.data.overview?.violation_points_v2;
  const groups = state.data.metrics?.metric_groups;
  const metrics = Array.isArray(groups) ? groups.flatMap((/** @type {any} */ g) => g?.metrics ?? []) : [];
  return frame(
    state,
    scoreCard(state),
    h(
      'section',
      { class: 'core-card' },
      h('h2', null, 'Points by type'),
      h(
        'div',
        { class: 'tiles' },
        (Array.isArray(points) ? points : []).map((p) =>
          h(
            'div',
            { class: 'tile' },
            h('div', { class: 'key-info-label' }, String(p?.violation_type_str)),
            h('b', null, String(p?.violation_score)),
            h('span', { class: 'muted' }, `${p?.count} ${p?.count === 1 ? 'ticket' : 'tickets'}`),
          ),
        ),
      ),
    ),
    h(
      'section',
      { class: 'core-card' },
      h('h2', null, 'Shop metrics'),
      h(
        'div',
        { class: 'rows' },
        metrics.map((m) =>
          h(
            'div',
            { class: 'row' },
            h('span', null, METRICS[m?.feature_code] ?? String(m?.feature_code)),
            h(
              'span',
              { class: 'muted' },
              `target ${m?.operator === 3 ? 'at least' : 'at most'} ${percent(m?.target_value)}`,
            ),
            h('b', { class: m?.violation_count ? 'bad' : '' }, percent(m?.value)),
          ),
        ),
      ),
    ),
  );
}

/** @param {State} state */
async function loadOverview(state) {
  const wanted = [
    boot.account?.scale === 'points-48' ? null : ask('/api/v1/account/ahr/score', { query: { account_type: '2' } }),
    ask(`${CENTER}violation/overview/get`),
    post(`${CENTER}shop/metrics_module/query`, { module: 'overview' }),
    ask(`${CENTER}dynamic_settlement/get`),
    post(`${CENTER}shop/unviewed_info/query`),
  ];
  const keys = ['score', 'overview', 'metrics', 'settlement', 'unviewed'];
  await Promise.all(
    wanted.map(async (answer, i) => {
      state.data[keys[i] ?? ''] = (await answer)?.data;
      state.redraw();
    }),
  );
}

/** @param {State} state */
async function loadRecords(state) {
  const [records, warnings] = await Promise.all([
    post(`${CENTER}shop/violation/records/list`, { page: 1, page_size: 20 }),
    post(`${CENTER}shop/warning/records/list`, { page: 1, page_size: 20 }),
  ]);
  state.data.records = records?.data?.records;
  state.data.warnings = warnings?.data?.records;
}

/** @type {Record<string, import('./seller.js').Page>} */
export const health = {
  '/health-center': {
    load: (state) => (state.query.get('tab') === 'violation_records' ? loadRecords(state) : loadOverview(state)),
    view: (state) =>
      state.query.get('tab') === 'violation_records' ? frame(state, violationTable(state)) : overview(state),
  },
  ...performance,
};
