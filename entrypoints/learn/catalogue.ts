/** The whole catalogue, loaded when a place that shows it is first come to. */

import { signal } from '@preact/signals';
import type { PoliciesProps } from '../../components/policies/props';
import { names } from '../../utils/policy/catalogue/names';

export const catalogue = signal<Pick<PoliciesProps, 'state' | 'entries'>>({ state: 'loading', entries: [] });

let asked = false;

export function openCatalogue(again = false): void {
  if (asked && !again) return;
  asked = true;
  catalogue.value = { state: 'loading', entries: [] };
  import('../../utils/policy/catalogue').then(
    ({ policies }) => {
      // In the catalogue's order: what sellers break most comes first.
      const byId = new Map(names.map((one) => [one.id, one]));
      const entries = Object.entries(policies).flatMap(([id, policy]) => {
        const known = byId.get(id);
        return known ? [{ ...known, policy }] : [];
      });
      catalogue.value = { state: 'ready', entries };
    },
    (error) => {
      console.error('Good Standing: the rules could not be opened', error);
      catalogue.value = { state: 'error', entries: [] };
    },
  );
}

export const nameOf = (id: string): string | undefined => names.find((one) => one.id === id)?.name;
