/** Band and level by shape, so that they are told apart in grey. Shared path strings keep the overlay small. */

import type { AlertView, BadgeState } from '../../utils/domain';

const ring = 'M11 2.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17z';
const triangle = 'M11 3l9 16H2z';
const octagon = 'M7 2h8l5 5v8l-5 5H7l-5-5V7z';
const cross = 'M8 8l6 6M14 8l-6 6';

export type MarkKind = BadgeState | AlertView['level'] | 'pending' | 'lost';

const paths: Record<MarkKind, [outline: string, inner?: string | undefined, look?: 'full' | 'dash']> = {
  healthy: [ring, 'M7 11.2l3 3 5-6'],
  careful: [triangle, 'M11 9.5v4M11 16v.1'],
  unhealthy: [octagon, 'M11 6.5v5.2M11 15.3v.1'],
  banned: [octagon, cross, 'full'],
  unrated: [ring, 'M7.2 11h.1M11 11h.1M14.8 11h.1'],
  unknown: [ring, undefined, 'dash'],
  unreadable: [ring, 'M5.5 16.5l11-11'],
  'signed-out': [ring, 'M7.5 11h7'],
  stale: [ring, 'M11 6.5v5l3 2'],
  pending: [ring, undefined, 'dash'],
  lost: ['M18.5 8a8.5 8.5 0 1 0 .8 5', 'M19 3v5h-5'],
  reminder: [ring, 'M11 10.3v5M11 7v.1'],
  warning: [triangle, 'M11 9.5v4M11 16v.1', 'full'],
  interruption: [octagon, cross, 'full'],
  message: ['M2.5 5h17v12.5h-17z', 'M3 6l8 6 8-6'],
  ticket: ['M5 2.5h8l4 4v13H5z', 'M8.5 10.5h5M8.5 14.5h5'],
};

export function Mark({ kind }: { kind: MarkKind }) {
  const [outline, inner, look] = paths[kind];
  return (
    <svg class={`mark ${look ?? ''}`} viewBox="0 0 22 22" aria-hidden="true">
      <path d={outline} />
      {inner && <path d={inner} />}
    </svg>
  );
}
