/** Tickets in these states matter whenever they were issued. A file of its own: what needs no more loads no more. */

export const ALIVE = ['open', 'appealing'] as const;
