import { bare, codeAndMessage, envelope, missingScope, text, type Failure } from './failure';

const org = 'the organisation that is named';

/** What every route may answer before anything else: too many requests, and no such organisation (§1.2 steps 1 and 2, §6.7, §6.8). */
export const firstFailures: readonly Failure[] = [
  text(
    429,
    'Rate limit exceeded. Please try again later.',
    'too many requests of one address; not from the server itself',
  ),
  codeAndMessage(400, 'invalid_org', { always: 'Invalid Organization ID' }, `${org} does not exist`),
  codeAndMessage(501, 'feature_disabled', {}, `${org} is not \`default\`, and the server knows no other`),
  codeAndMessage(402, 'license_required', {}, `${org} is not \`default\`, and the license has no other`, {
    feature: { schema: { type: 'string' } },
    tier: { schema: { type: 'string' } },
  }),
  codeAndMessage(403, 'org_suspended', { always: 'Organization is suspended' }, `${org} is suspended`),
  codeAndMessage(403, 'access_denied', {}, `${org} is closed to this caller`),
  envelope({
    ...{ status: 503, code: 'tenant_unavailable', unseen: true },
    when: `${org} has no monitor`,
  }),
];

/** A demo changes nothing (§1.2 step 3). */
export const demoRefuses = codeAndMessage(
  403,
  'Demo mode enabled',
  { always: 'This is a read-only demo instance. Modifications are disabled.' },
  'the server is a demo',
);

/** A demo has no previews (§1.2 step 3). */
export const demoLacks = text(404, '404 page not found', 'the server is a demo');

/** §1.2 step 4. The session is still good. */
export const dottedId = text(401, 'Unauthorized', 'the id has two dots in a row; says nothing about the session');

/** Nobody is signed in, or not rightly (§1.2 step 6, §6.6). */
export const signInFailures: readonly Failure[] = [
  text(401, 'Invalid API token', 'an API token that the server does not know'),
  text(
    401,
    'API token required via Authorization header or X-API-Token header',
    'no API token, on a server that knows nothing else',
  ),
  codeAndMessage(
    403,
    'Account temporarily locked',
    { example: 'Too many failed attempts. Please try again in 14 minutes.' },
    'Basic credentials while the account or the address is locked',
    { lockedUntil: { schema: { type: 'string', format: 'date-time' }, sample: '2026-08-22T14:22:11Z' } },
  ),
  bare(401, 'Authentication required', 'no session, one that has ended, or wrong Basic credentials'),
];

/** §1.2 step 7, §6.4. The answer brings the token to repeat the request with. */
export const csrfFailure = text(
  403,
  'CSRF token validation failed',
  'a session cookie without a valid `X-CSRF-Token`; nothing was done, and the answer brings a new token',
);

/** Signed in, but without the right (§1.2 steps 12 and 13, §6.6). */
export function rightFailures(scope: string): readonly Failure[] {
  return [
    text(403, 'Admin privileges required', 'the session is not an administrator’s'),
    bare(403, 'Admin privileges required', 'the user that a proxy vouches for is no administrator'),
    missingScope(scope),
  ];
}
