/** What the tests of GIFT share. */

import type { PolicyNames } from '../../../utils/policy/catalogue/policy';

export const names: PolicyNames[] = [
  { id: 'medical-claims', name: 'Medical Claims', words: ['Medical claim'], keys: [] },
  {
    id: 'exaggerated-absolute-claims',
    name: 'Exaggerated Claims or Descriptions / absolute claims',
    words: [],
    keys: [],
  },
];
