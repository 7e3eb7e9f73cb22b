import * as z from 'zod/mini';

/** The error envelope (§2.9): here `error` is the human message and `code` the machine code. */
export const ErrorEnvelope = z.looseObject({
  error: z.string(),
  code: z.string(),
  status_code: z.int(),
  timestamp: z.int(),
  request_id: z.optional(z.string()),
  details: z.optional(z.record(z.string(), z.string())),
});
export type ErrorEnvelope = z.infer<typeof ErrorEnvelope>;

/** What makes an envelope one. Read where an error is told to people: odd values beside the code must not hide the code. */
export const EnvelopeCore = z.looseObject({
  error: z.string(),
  code: z.string(),
  details: z.optional(z.unknown()),
});

/** A token without the scope that a route asks for (§6.6). */
export const MissingScope = z.looseObject({ error: z.literal('missing_scope'), requiredScope: z.string() });
export type MissingScope = z.infer<typeof MissingScope>;

/** Tenant, demo and login errors (§2.9, §6.8): here `error` is the code and `message` the human text. */
export const CodeAndMessage = z.looseObject({ error: z.string(), message: z.string() });
export type CodeAndMessage = z.infer<typeof CodeAndMessage>;

/** The shortest shape (§6.6): `{"error":"Authentication required"}`, a message without a code. */
export const BareError = z.looseObject({ error: z.string() });
export type BareError = z.infer<typeof BareError>;
