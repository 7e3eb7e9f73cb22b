import * as z from 'zod/mini';
import { anObject, expected } from './expected';

/** The answer to a removal (§2.10). */
export const DeleteResult = z.looseObject(
  {
    id: z.string({ error: expected('a text') }),
    success: z.literal(true, { error: expected('true') }),
  },
  anObject,
);
export type DeleteResult = z.infer<typeof DeleteResult>;
