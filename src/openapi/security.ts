import type { Header, SecurityRequirement, SecurityScheme } from './document-types';

/** The ways to sign in (§6.1, §6.3, §6.4). */
export const securitySchemes = {
  session: {
    ...{ type: 'apiKey', in: 'cookie', name: 'pulse_session' },
    description: 'The session that `POST /api/login` opens, over plain HTTP. For 24 hours, or 30 days.',
  },
  secureSession: {
    ...{ type: 'apiKey', in: 'cookie', name: '__Host-pulse_session' },
    description: 'The same over HTTPS.',
  },
  csrfToken: {
    ...{ type: 'apiKey', in: 'header', name: 'X-CSRF-Token' },
    description:
      'The value of the cookie `pulse_csrf`, with every request that changes something and carries a session cookie, next to other credentials too. A token holds for four hours; a 403 brings a new one.',
  },
  apiToken: {
    ...{ type: 'apiKey', in: 'header', name: 'X-API-Token' },
    description: 'An API token. It needs the scopes that the operation names.',
  },
  bearer: { type: 'http', scheme: 'bearer', description: 'The same API token as bearer.' },
  basic: {
    ...{ type: 'http', scheme: 'basic' },
    description: 'User name and password. Every request opens a session, so one login or a token is better.',
  },
} as const satisfies Readonly<Record<string, SecurityScheme>>;

/** What a route of administrators asks for: a session, a token with a scope, or Basic credentials (§1.1, §6.1). */
export function administrator(scope: string, changes: boolean): SecurityRequirement[] {
  const csrf: SecurityRequirement = changes ? { csrfToken: [] } : {};
  return [
    { session: ['admin'], ...csrf },
    { secureSession: ['admin'], ...csrf },
    { apiToken: [scope] },
    { bearer: [scope] },
    { basic: ['admin'] },
  ];
}

/** Anyone who is signed in, for a request that changes something (§6.5). */
export const signedIn: readonly SecurityRequirement[] = [
  { session: [], csrfToken: [] },
  { secureSession: [], csrfToken: [] },
  { apiToken: [] },
  { bearer: [] },
  { basic: [] },
];

/** Anyone; who is signed in gets to know more (§6.1, §6.9). */
export const anyoneOrKnown: readonly SecurityRequirement[] = [
  {},
  { session: [] },
  { secureSession: [] },
  { apiToken: [] },
];

/** Anyone (§1.4). */
export const anyone: readonly SecurityRequirement[] = [];

/** Response headers that clients read (§6.3, §6.4, §6.7). */
export const headers = {
  NewCsrfToken: {
    description: 'Only with “CSRF token validation failed”: the token to repeat the request with, once.',
    schema: { type: 'string' },
  },
  SetCookie: {
    description: 'Cookies of the session and of its CSRF token; several headers.',
    schema: { type: 'string' },
  },
  RetryAfter: { description: 'Seconds to wait.', schema: { type: 'integer' } },
} as const satisfies Readonly<Record<string, Header>>;
