import * as z from 'zod/mini';
import { anObject, expected } from './expected';

const flag = z.boolean({ error: expected('true or false') });

/** `GET /api/health` (§1.4). */
export const Health = z.looseObject({ status: z.string({ error: expected('a text') }) }, anObject);
export type Health = z.infer<typeof Health>;

/** `GET /api/version` (§6.10). */
export const Version = z.looseObject({ version: z.string({ error: expected('a text') }) }, anObject);
export type Version = z.infer<typeof Version>;

/** `GET /api/system/mock-mode` (§1.4): whether the server itself shows demo data (§3.8). */
export const MockMode = z.looseObject({ enabled: flag }, anObject);
export type MockMode = z.infer<typeof MockMode>;

/** `GET /api/security/status` (§6.9), as far as every `detailLevel` has it. */
export const SecurityStatus = z.looseObject(
  {
    detailLevel: z.optional(z.string()),
    hasAuthentication: flag,
    requiresAuth: flag,
    presentationPolicy: z.optional(z.looseObject({ demoMode: flag, readOnly: flag }, anObject)),
    hideLocalLogin: z.optional(z.boolean()),
    ssoProviders: z.optional(z.array(z.looseObject({ displayName: z.string(), loginUrl: z.string() }))),
    settingsCapabilities: z.optional(z.record(z.string(), z.boolean())),
    tokenScopes: z.optional(z.array(z.string())),
  },
  anObject,
);
export type SecurityStatus = z.infer<typeof SecurityStatus>;
