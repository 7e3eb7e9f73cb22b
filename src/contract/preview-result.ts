import * as z from 'zod/mini';
import { anObject, expected } from './expected';

const text = z.string({ error: expected('a text') });
const count = z.int({ error: expected('a whole number') });

const System = z.looseObject(
  {
    name: text,
    type: text,
    status: text,
    status_explanation: z.looseObject(
      { summary: text, reasons: z.array(z.looseObject({ kind: text, summary: text }, anObject)) },
      anObject,
    ),
    latest_included_signal: z.looseObject({ name: text, type: text, source: text, at: text }, anObject),
    source: text,
    explanation: z.looseObject(
      {
        summary: text,
        reasons: z.array(z.looseObject({ kind: text, signal: text, summary: text }, anObject)),
        surfaces: z.array(z.looseObject({ name: text, type: text, source: text }, anObject)),
      },
      anObject,
    ),
  },
  anObject,
);

/** What a preview answers (§2.8): how many monitored systems there are now, and would be. Shared by all platforms, all keys always present. */
export const PreviewResult = z.looseObject(
  {
    current_count: count,
    projected_count: count,
    additional_count: count,
    effect: text,
    current_systems: z.array(System),
    projected_systems: z.array(System),
    current_system: z.nullable(System),
    projected_system: z.nullable(System),
  },
  anObject,
);
export type PreviewResult = z.infer<typeof PreviewResult>;
