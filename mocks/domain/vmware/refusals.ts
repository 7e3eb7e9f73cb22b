import { demoRefused, errorReply, jsonReply, notAuthenticated, textReply, type ApiError } from '../replies';
import type { RawReply } from '../exchange';
import { errors, invalidConfig, invalidRecord, invalidRequest, usageUnavailable } from './errors';
import { outages } from './outages';

/** A request of the eight connection routes (§1.1). */
type Call = 'list' | 'create' | 'update' | 'delete' | 'draft test' | 'saved test' | 'draft preview' | 'saved preview';

const previews = ['draft preview', 'saved preview'] as const;
const tests = ['draft test', 'saved test'] as const;
const writes = ['create', 'update', 'delete'] as const;
const changes = [...writes, ...tests, ...previews] as const;
const ofSaved = ['update', 'delete', 'saved test', 'saved preview'] as const;
const withBody = ['create', 'update', ...tests, ...previews] as const;
const all = ['list', ...changes] as const;

interface Refused {
  /** Which requests may be refused so (§1.2, §1.3). */
  of: readonly Call[];
  /** @param now milliseconds since 1970 */
  reply: (now: number) => RawReply;
}

const enveloped = (of: readonly Call[], error: ApiError): [string, Refused] => [
  error.code,
  { of, reply: (now) => errorReply(error, Math.floor(now / 1000)) },
];

/** What the server may refuse a request with, by its code (§1.3) or, where it has none, by what it says (§6.6, §6.7). */
const refusals: ReadonlyMap<string, Refused> = new Map([
  ['Authentication required', { of: all, reply: notAuthenticated }],
  ['Admin privileges required', { of: all, reply: () => textReply(403, 'Admin privileges required') }],
  [
    'missing_scope',
    { of: changes, reply: () => jsonReply(403, { error: 'missing_scope', requiredScope: 'settings:write' }) },
  ],
  ['Demo mode enabled', { of: [...writes, ...tests], reply: demoRefused }],
  ['Rate limit exceeded', { of: all, reply: () => textReply(429, 'Rate limit exceeded. Please try again later.') }],
  enveloped(all, errors.disabled),
  enveloped(writes, errors.mockMode),
  enveloped(all, outages.serviceMissing),
  enveloped(['list', ...writes, 'saved test', 'saved preview'], outages.loadFailed),
  enveloped(writes, outages.saveFailed),
  enveloped(ofSaved, errors.missingId),
  enveloped(ofSaved, errors.notFound),
  enveloped(withBody, invalidRequest('unexpected EOF')),
  enveloped(withBody, invalidRecord('vmware vcenter host is required')),
  enveloped(previews, usageUnavailable('supplemental_inventory_rebuild_pending')),
  enveloped([...tests, ...previews], invalidConfig('vmware vcenter connections must use https')),
]);

/** The code of the failures that come before any vCenter is asked, the category `invalid_config` (§4.1). */
export const codeBeforeAsking = invalidConfig('').code;

/** The codes that a request can be made to be refused with; those without one go by what the server says. */
export const refusalCodes: readonly string[] = [...refusals.keys()];

/**
 * The reply that refuses a request with a code.
 * @param target path with query
 * @param now milliseconds since 1970
 * @returns undefined where the server never refuses such a request with this code
 */
export function refusalWith(code: string, method: string, target: string, now: number): RawReply | undefined {
  const call = callOf(method, target.split('?')[0] ?? '');
  const refused = refusals.get(code);
  return refused && call && refused.of.includes(call) ? refused.reply(now) : undefined;
}

function callOf(method: string, path: string): Call | undefined {
  const [, below] = /^\/api\/vmware\/connections(?:\/(.*))?$/.exec(path) ?? [undefined, null];
  if (below === null) return undefined;
  if (below === undefined) return method === 'GET' ? 'list' : method === 'POST' ? 'create' : undefined;
  if (method === 'PUT') return 'update';
  if (method === 'DELETE') return 'delete';
  const [action] = /(?<=^|\/)(test|preview)$/.exec(below) ?? [];
  if (method !== 'POST' || (action !== 'test' && action !== 'preview')) return undefined;
  return `${below === action ? 'draft' : 'saved'} ${action}`;
}
