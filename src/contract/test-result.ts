import * as z from 'zod/mini';
import { anObject, expected } from './expected';

/** What every platform answers to a test that succeeded (§2.6, §8.1): there is no `success: false` body. Counts are the platform's own. */
export const TestResult = z.object(
  {
    success: z.literal(true, { error: expected('true') }),
  },
  anObject,
);
export type TestResult = z.infer<typeof TestResult> & { readonly [ofPlatform: string]: unknown };
