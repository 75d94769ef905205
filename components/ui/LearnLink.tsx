/** A link into the page with quizzes, rules and practice: within it a step, from everywhere else a tab of its own. */

import type { ComponentChildren } from 'preact';

interface Props {
  /** Its parts, encoded here: `['quiz', 'seller:7', '4411']`. */
  to: readonly string[];
  class?: string;
  /** It is the place one is at. */
  current?: boolean;
  children: ComponentChildren;
}

const learnPath = (to: readonly string[]): string => `/learn.html#/${to.map(encodeURIComponent).join('/')}`;

export function LearnLink({ to, class: look = '', current, children }: Props) {
  const here = location.pathname.endsWith('/learn.html');
  return (
    <a
      class={look}
      href={learnPath(to)}
      aria-current={current ? 'page' : undefined}
      {...(!here && { target: '_blank' })}
    >
      {children}
    </a>
  );
}
