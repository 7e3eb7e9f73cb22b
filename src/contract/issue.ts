import * as z from 'zod/mini';
import { anObject, expected } from './expected';

const text = z.optional(z.string({ error: expected('a text') }));

/** An aggregated issue of `observed.issues[]` (§2.4): no object names, but how often it occurred (absent: once). */
export const ObservedIssue = z.object(
  {
    stage: text,
    category: text,
    message: text,
    occurrences: z.optional(z.int({ error: expected('a whole number') })),
  },
  anObject,
);
export type ObservedIssue = z.infer<typeof ObservedIssue>;

/** A raw issue of a test (§2.7). The server sends snake_case; camelCase is read too, as the official client does. */
export const TestIssue = z.object(
  {
    stage: text,
    entity_type: text,
    entity_id: text,
    entityType: text,
    entityId: text,
    category: text,
    message: text,
  },
  anObject,
);
export type TestIssue = z.infer<typeof TestIssue>;

/** The object that a test issue is about, in whichever casing it came. */
export function issueEntity(issue: TestIssue): { type: string | undefined; id: string | undefined } {
  return { type: issue.entity_type ?? issue.entityType, id: issue.entity_id ?? issue.entityId };
}
