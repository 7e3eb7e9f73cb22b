import type { RawRequest } from '../exchange';
import type { Json } from '../go/json-write';
import type { Profile } from '../profile';
import type { ApiTokens } from './api-tokens';
import type { Account } from './account';
import type { Auth } from './auth';
import { hasScope, type Caller } from './visit';

/** What `GET /api/security/status` is made of. */
export interface SecurityFacts {
  auth: Auth;
  account: Account | undefined;
  tokens: ApiTokens;
  demo: boolean;
  /** What the server calls itself to agents. */
  agentUrl: string;
  profile: Profile;
  /** Of a token that everybody is taken for; undefined: nobody is. */
  takenScopes: readonly string[] | undefined;
}

type Facts = Record<string, Json>;

/** §6.9: HEAD tells more to whom it knows, April the same to all but for the user's name (§9). */
export function securityJson(facts: SecurityFacts, request: RawRequest): Json {
  const { auth, takenScopes, demo } = facts;
  const caller = auth.statusCaller(request);
  if (facts.profile === 'april') return aprilJson(facts, caller);
  if (takenScopes) return { detailLevel: 'authenticated', ...publicFacts(true, demo), tokenScopes: [...takenScopes] };
  const reads = caller !== undefined && hasScope(caller, 'settings:read');
  return {
    detailLevel: reads ? 'privileged' : caller ? 'authenticated' : 'public',
    ...publicFacts(auth.guarded(), demo),
    ...(caller ? callerFacts(caller, demo) : {}),
    ...(reads ? privilegedFacts(facts) : {}),
  };
}

function publicFacts(guarded: boolean, demo: boolean): Facts {
  return {
    hasAuthentication: guarded,
    requiresAuth: guarded,
    ssoEnabled: false,
    hideLocalLogin: false,
    presentationPolicy: { demoMode: demo, readOnly: demo, hideCommercial: demo, hideUpgrade: true },
  };
}

function callerFacts(caller: Caller, demo: boolean): Facts {
  return {
    hasProxyAuth: false,
    proxyAuthLogoutURL: '',
    proxyAuthUsername: '',
    proxyAuthIsAdmin: false,
    ssoSessionUsername: '',
    ssoSessionDisplayName: '',
    ...(typeof caller.rights === 'object' ? { tokenScopes: [...caller.rights.scopes] } : {}),
    sessionCapabilities: { demoMode: demo, assistantEnabled: false },
    settingsCapabilities: {
      ...Object.fromEntries(laterReads.map((name) => [name, hasScope(caller, 'settings:read')])),
      ...capabilities(caller),
    },
  };
}

/** Reads that April does not tell of (§9). */
const laterReads = [
  'infrastructureRead',
  'availabilityRead',
  'diagnosticsRead',
  'systemLogsRead',
  'pulseIntelligenceRead',
  'reportingRead',
  'systemSettingsRead',
];

/** What a caller may of the rest; for tokens some do not ask for scopes. Undefined: nobody. */
function capabilities(caller: Caller | undefined): Facts {
  const may = (scope: string) => caller !== undefined && hasScope(caller, scope);
  const [reads, writes] = [may('settings:read'), may('settings:write')];
  const token = typeof caller?.rights === 'object';
  return {
    apiAccessRead: reads,
    apiAccessWrite: writes,
    authenticationRead: reads,
    authenticationWrite: writes,
    singleSignOnRead: reads,
    singleSignOnWrite: writes,
    roles: token || reads,
    users: token || reads,
    auditLog: may('audit:read'),
    auditWebhooksRead: reads,
    auditWebhooksWrite: writes,
    relayRead: reads,
    relayWrite: writes,
    billingAdmin: !token && reads,
  };
}

function privilegedFacts({ account, tokens, agentUrl }: SecurityFacts): Facts {
  return {
    apiTokenConfigured: tokens.any(),
    apiTokenHint: tokens.hint(),
    exportProtected: true,
    unprotectedExportAllowed: false,
    configuredButPendingRestart: false,
    hasAuditLogging: false,
    credentialsEncrypted: true,
    hasHTTPS: false,
    clientIP: '127.0.0.1',
    isPrivateNetwork: true,
    isTrustedNetwork: true,
    publicAccess: false,
    authUsername: account?.username ?? '',
    authLastModified: '',
    agentUrl,
  };
}

/** One flat object in alphabetical order; an open server also tells where it runs (§9). */
function aprilJson(facts: SecurityFacts, caller: Caller | undefined): Json {
  const guarded = facts.auth.guarded();
  const where = { bootstrapTokenPath: '/data/.bootstrap_token', dockerContainerName: 'vm', inContainer: true };
  const flat: Facts = {
    ...privilegedFacts(facts),
    hasAuthentication: guarded,
    requiresAuth: guarded,
    ssoEnabled: false,
    hideLocalLogin: false,
    hasProxyAuth: false,
    proxyAuthLogoutURL: '',
    proxyAuthUsername: '',
    proxyAuthIsAdmin: false,
    ssoSessionUsername: '',
    authUsername: caller?.method === 'session' ? caller.user : '',
    settingsCapabilities: capabilities(caller),
    ...(guarded ? {} : { ...where, isDocker: false }),
    ...(typeof caller?.rights === 'object' ? { tokenScopes: [...caller.rights.scopes] } : {}),
  };
  return Object.fromEntries(Object.entries(flat).sort(([left], [right]) => (left < right ? -1 : 1)));
}
