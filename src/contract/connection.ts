import * as z from 'zod/mini';
import { anObject, expected } from './expected';
import { Poll } from './poll';

/**
 * What every platform's saved connection carries (§2.1, §8.1). A platform extends it with its own keys and its `observed`.
 * Other keys are left out: a page has no use for them, and a secret may be among them.
 * Absent: `port` 0 (chosen by the scheme), `username` and `password` empty, `insecureSkipVerify` false, `poll` unknown.
 */
export const ConnectionRecord = z.object(
  {
    id: z.string({ error: expected('a text') }),
    name: z.string({ error: expected('a text') }),
    host: z.string({ error: expected('a text') }),
    port: z.optional(z.int({ error: expected('a whole number') })),
    username: z.optional(z.string({ error: expected('a text') })),
    password: z.optional(z.string({ error: expected('a text') })),
    insecureSkipVerify: z.optional(z.boolean({ error: expected('true or false') })),
    enabled: z.boolean({ error: expected('true or false') }),
    poll: z.optional(Poll),
  },
  anObject,
);
export type ConnectionRecord = z.infer<typeof ConnectionRecord> & { readonly [ofPlatform: string]: unknown };

/** The envelope of a list reply (§1.1 V1): an array whose items are parsed one by one, so that one broken item hides no other. */
export const ConnectionList = z.array(z.unknown(), { error: expected('a list of connections') });
export type ConnectionList = z.infer<typeof ConnectionList>;
