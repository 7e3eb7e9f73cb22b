import * as z from 'zod/mini';
import { anObject, expected } from './expected';
import { Instant } from './instant';

/** `poll.lastError` (§2.2). An absent `category` means that the failure has none (§4.4). */
export const LastError = z.object(
  {
    at: z.optional(Instant),
    message: z.optional(z.string({ error: expected('a text') })),
    category: z.optional(z.string({ error: expected('a text') })),
  },
  anObject,
);
export type LastError = z.infer<typeof LastError>;

/** Poll health of a connection (§2.2). `intervalSeconds` in seconds; an absent `consecutiveFailures` means 0. */
export const Poll = z.object(
  {
    intervalSeconds: z.int({ error: expected('a whole number of seconds') }),
    lastAttemptAt: z.optional(Instant),
    lastSuccessAt: z.optional(Instant),
    consecutiveFailures: z.optional(z.int({ error: expected('a whole number') })),
    lastError: z.optional(LastError),
  },
  anObject,
);
export type Poll = z.infer<typeof Poll>;
