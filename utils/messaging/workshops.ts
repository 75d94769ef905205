/** Schema of the requests about the list of workshops. Made with the others, when the first message comes. */

import * as z from 'zod/mini';

/** Events of one message; a longer list is sent in parts. */
const MOST_EVENTS = 500;

export function makeWorkshopsMessage() {
  const name = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
  const ms = z.number().check(z.nonnegative(), z.lte(8.64e15));
  const id = name(400);
  const yes = z.optional(z.literal(true));

  const from = z.object({
    id,
    // What sources say of themselves comes by their own readers, never by a message.
    kind: z.enum(['page', 'hand', 'file']),
    name: name(200),
    url: z.optional(z.string().check(z.maxLength(2_048), z.startsWith('https://'))),
    readAt: ms,
  });
  const choice = z.object({
    id,
    saved: yes,
    going: yes,
    hidden: yes,
    reminders: z.optional(z.array(ms).check(z.maxLength(10))),
    attended: z.optional(z.enum(['yes', 'no'])),
    notes: z.optional(z.string().check(z.maxLength(4_000))),
    at: ms,
  });

  return z.discriminatedUnion('do', [
    z.object({ do: z.literal('subscribe'), url: name(2_048), name: z.optional(name(200)) }),
    z.object({ do: z.literal('unsubscribe'), source: id }),
    z.object({ do: z.literal('refresh'), source: z.optional(id) }),
    // Each event is checked on its own where it is taken in.
    z.object({ do: z.literal('add'), from, events: z.array(z.unknown()).check(z.maxLength(MOST_EVENTS)) }),
    z.object({ do: z.literal('save') }),
    z.object({ do: z.literal('remove'), id }),
    z.object({ do: z.literal('choose'), choice }),
    z.object({ do: z.literal('plan'), live: z.object({ id, title: name(300), startsAt: ms, endsAt: ms }) }),
    z.object({ do: z.literal('unplan'), id }),
    z.object({ do: z.enum(['register', 'cancel', 'waitlist']), id }),
  ]);
}
