import * as z from 'zod/mini';
import { anObject, expected } from './expected';

/** A good answer to `POST /api/login` and `POST /api/logout` (§6.2, §6.5). */
export const Done = z.looseObject({ success: z.boolean({ error: expected('true or false') }) }, anObject);
