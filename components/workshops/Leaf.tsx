/** A leaf of a calendar; what stands beside it says the same in words. */

import type { Workshop } from '../../utils/domain/workshops/workshop';
import { leafWords } from '../../utils/words/workshops';

export function Leaf({ workshop, zone }: { workshop: Workshop; zone: string }) {
  const { month, day } = leafWords(workshop, zone);
  return (
    <span class="leaf" aria-hidden="true">
      <i>{month}</i>
      <b>{day}</b>
    </span>
  );
}
