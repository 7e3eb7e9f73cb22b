import { apiHeaders, jsonReply, methodNotAllowed, publicReply } from './replies';
import type { RawRequest } from './exchange';
import { answered, type Route } from './route';
import type { Json } from './go/json-write';

/** What the routes about the server itself need to know. */
export interface SystemFacts {
  clock: () => number;
  startedAt: number;
  mockMode: boolean;
  demo: boolean;
  /** Of the API token that every caller is taken for. */
  scopes: readonly string[] | undefined;
  /** Who asks, on a server that one signs in to; undefined on one without authentication. */
  session: ((request: RawRequest) => SignedIn | 'signed-out') | undefined;
}

/** The routes about the server itself (§1.4): the first three are open to everybody. */
export function systemRoutes({ clock, startedAt, mockMode, demo, scopes, session }: SystemFacts): readonly Route[] {
  const open = (
    name: readonly string[],
    body: (request: RawRequest) => Json,
    methods: readonly string[] = ['GET'],
  ): Route => ({
    segments: ['api', ...name],
    open: true,
    handle: (request) =>
      answered(methods.includes(request.method) ? publicReply(200, body(request)) : methodNotAllowed(apiHeaders)),
  });
  return [
    open(['health'], () => healthJson(clock(), startedAt), ['GET', 'HEAD']),
    open(['version'], () => versionJson),
    open(['security', 'status'], (request) => securityJson(demo, scopes, session?.(request))),
    {
      segments: ['api', 'system', 'mock-mode'],
      handle: ({ method }) =>
        answered(method === 'GET' ? jsonReply(200, { enabled: mockMode, config: mockConfig }) : methodNotAllowed()),
    },
  ];
}

function healthJson(now: number, startedAt: number): Json {
  return {
    status: 'healthy',
    timestamp: Math.floor(now / 1000),
    uptime: Math.max(0, (now - startedAt) / 1000),
    proxyInstallScriptAvailable: true,
    dependencies: { monitor: true, scheduler: true, websocket: true },
  };
}

/** §6.10. */
const versionJson: Json = {
  version: '6.3.0',
  buildTime: 'release',
  build: 'release',
  goVersion: 'go1.26.0',
  runtime: 'go',
  channel: 'stable',
  isDocker: true,
  isSourceBuild: false,
  isDevelopment: false,
  deploymentType: 'docker',
  agentUpdateTargetVersion: '6.3.0',
  updateAvailable: false,
  containerized: false,
};

/** §6.9 on a server without authentication, or as a token is told that is taken for every caller. */
function securityJson(
  demo: boolean,
  scopes: readonly string[] | undefined,
  who: SignedIn | 'signed-out' | undefined,
): Json {
  const token = scopes !== undefined || who !== undefined;
  return {
    detailLevel: typeof who === 'object' ? 'privileged' : scopes ? 'authenticated' : 'public',
    hasAuthentication: token,
    requiresAuth: token,
    ssoEnabled: false,
    hideLocalLogin: false,
    presentationPolicy: { demoMode: demo, readOnly: demo, hideCommercial: demo, hideUpgrade: true },
    ...(scopes ? { tokenScopes: [...scopes] } : {}),
    ...(typeof who === 'object' ? privilegedJson(demo, who) : {}),
  };
}

/** §1.4: the demo data's sizes, `UpdateInterval` in nanoseconds. */
const mockConfig: Json = {
  NodeCount: 32,
  VMsPerNode: 10,
  LXCsPerNode: 8,
  DockerHostCount: 5,
  DockerContainersPerHost: 14,
  GenericHostCount: 4,
  K8sClusterCount: 3,
  K8sNodesPerCluster: 5,
  K8sPodsPerCluster: 40,
  K8sDeploymentsPerCluster: 14,
  RandomMetrics: true,
  HighLoadNodes: null,
  StoppedPercent: 0.06,
  UpdateInterval: 2_000_000_000,
};

/** Who is signed in, and what the server calls itself. */
export interface SignedIn {
  user: string;
  agentUrl: string;
}

/** What a session of an administrator may (§6.9). */
const capabilities = [
  'infrastructureRead',
  'availabilityRead',
  'diagnosticsRead',
  'systemLogsRead',
  'pulseIntelligenceRead',
  'reportingRead',
  'systemSettingsRead',
  'apiAccessRead',
  'apiAccessWrite',
  'authenticationRead',
  'authenticationWrite',
  'singleSignOnRead',
  'singleSignOnWrite',
  'roles',
  'users',
  'auditLog',
  'auditWebhooksRead',
  'auditWebhooksWrite',
  'relayRead',
  'relayWrite',
  'billingAdmin',
];

/** What an administrator's session is told besides (§6.9). */
function privilegedJson(demo: boolean, { user, agentUrl }: SignedIn): Record<string, Json> {
  return {
    hasProxyAuth: false,
    proxyAuthLogoutURL: '',
    proxyAuthUsername: '',
    proxyAuthIsAdmin: false,
    ssoSessionUsername: '',
    ssoSessionDisplayName: '',
    sessionCapabilities: { demoMode: demo, assistantEnabled: false },
    settingsCapabilities: Object.fromEntries(capabilities.map((name) => [name, true])),
    apiTokenConfigured: false,
    apiTokenHint: '',
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
    authUsername: user,
    authLastModified: '',
    agentUrl,
  };
}
