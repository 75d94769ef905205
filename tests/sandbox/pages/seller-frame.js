/** What all Account health pages share: heading, tabs, percentages. */
import { h } from './mini.js';

/** @typedef {import('./seller.js').State} State */

const TABS = [
  ['/health-center?click_for=overview&tab=ncp', 'Overview'],
  ['/health-center?tab=violation_records', 'Violation records'],
  ['/health-center/experience-score', 'Shop performance score'],
  ['/health-center/fulfillment-performance', 'Fulfillment performance'],
];

/** @param {State} state @param {...import('./mini.js').Child} content */
export function frame(state, ...content) {
  const here = state.path + (state.query.get('tab') === 'violation_records' ? '?tab=violation_records' : '');
  const tabs = TABS.map(([path = '', label = '']) => {
    const active = path === here || (path.includes('overview') && here === '/health-center');
    // Tabs of the same page replace the entry; the others add one.
    const replace = path.split('?')[0] === state.path;
    const onclick = () => state.go(path, { replace });
    return h(
      'div',
      { class: `core-tabs-header-title${active ? ' core-tabs-header-title-active' : ''}`, role: 'tab', onclick },
      label,
    );
  });
  return h(
    'main',
    { class: 'core-layout-content' },
    h('h1', null, 'Account health'),
    h('div', { class: 'core-tabs-header', role: 'tablist' }, tabs),
    ...content,
  );
}

/** @param {unknown} value */
export const percent = (value) => (typeof value === 'number' ? `${(value * 100).toFixed(1)}%` : '--');
