/** Shop Performance Score and fulfilment: the two Account health pages that show metrics only. */
import { h } from './mini.js';
import { ask } from './net.js';
import { frame, percent } from './seller-frame.js';

/** @type {Record<string, import('./seller.js').Page>} */
export const performance = {
  '/health-center/experience-score': {
    async load(state) {
      state.data.sps = (await ask('/api/v1/seller/experience-score/score-overview'))?.data;
    },
    view(state) {
      const groups = state.data.sps?.metric?.metricGroups;
      const tiles = (Array.isArray(groups) ? groups : []).map((g) =>
        h(
          'div',
          { class: 'tile' },
          h('div', { class: 'key-info-label' }, String(g?.groupName)),
          h('b', null, g?.score === '' ? 'Not rated' : String(g?.score)),
        ),
      );
      return frame(
        state,
        h(
          'section',
          { class: 'core-card' },
          h('h2', null, 'Shop Performance Score'),
          h('div', { class: 'tiles' }, tiles),
        ),
      );
    },
  },
  '/health-center/fulfillment-performance': {
    async load(state) {
      state.data.list = (await ask('/api/v1/seller/growth_center/performance/list'))?.data;
    },
    view(state) {
      const rows = (Array.isArray(state.data.list?.indicators) ? state.data.list.indicators : []).map(
        (/** @type {any} */ i) =>
          h(
            'div',
            { class: 'row' },
            h('span', null, String(i?.title)),
            h(
              'span',
              { class: 'muted' },
              `target ${i?.operator === 'ge' ? 'at least' : 'at most'} ${percent(i?.target_value)}`,
            ),
            h('b', { class: i?.has_related_violation ? 'bad' : '' }, percent(i?.value)),
          ),
      );
      return frame(
        state,
        h(
          'section',
          { class: 'core-card' },
          h('h2', null, 'Fulfillment performance'),
          h('div', { class: 'rows' }, rows),
        ),
      );
    },
  },
};
