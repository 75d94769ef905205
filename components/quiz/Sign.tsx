/** Right and wrong by shape, beside the word: told apart in grey. */

export type SignKind = 'right' | 'wrong' | 'open';

const paths: Record<SignKind, string> = {
  right: 'M7 11.3l2.8 2.8 5.4-6.2',
  wrong: 'M7.6 7.6l6.8 6.8M14.4 7.6l-6.8 6.8',
  open: 'M7.2 11h.1M11 11h.1M14.8 11h.1',
};

export function Sign({ kind }: { kind: SignKind }) {
  return (
    <svg class="mark" viewBox="0 0 22 22" aria-hidden="true">
      {kind === 'wrong' ? (
        <path d="M4 2.5h14q1.5 0 1.5 1.5v14q0 1.5-1.5 1.5H4q-1.5 0-1.5-1.5V4Q2.5 2.5 4 2.5z" />
      ) : (
        <path d="M11 2.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17z" />
      )}
      <path d={paths[kind]} />
    </svg>
  );
}
