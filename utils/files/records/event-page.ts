/** What was read in a page, when it comes from there: another process, of whoever made the page. */

import * as z from 'zod/mini';

z.config({ jitless: true });

function makeSchema() {
  const text = (max: number) => z.string().check(z.maxLength(max));
  const named = z.tuple([text(300), text(5_000)]);
  return z.object({
    url: text(20_000),
    canonical: z.optional(text(5_000)),
    title: text(300),
    jsonLd: z.array(text(400_000)).check(z.maxLength(30)),
    microdata: z.array(z.array(named).check(z.maxLength(201))).check(z.maxLength(20)),
    metas: z.array(named).check(z.maxLength(300)),
    cut: z.optional(z.literal(true)),
  });
}

let made: ReturnType<typeof makeSchema> | undefined;

export type EventPageRead = z.infer<ReturnType<typeof makeSchema>>;

/** Undefined when it is anything else. */
export function parseEventPage(result: unknown): EventPageRead | undefined {
  made ??= makeSchema();
  const parsed = made.safeParse(result);
  return parsed.success && URL.canParse(parsed.data.url) ? parsed.data : undefined;
}
