import { securityJson, type SecurityFacts } from './auth/security-status';
import type { Profile } from './profile';
import { notAllowed } from './auth/not-allowed';
import { jsonReply, methodNotAllowed } from './replies';
import type { RawRequest } from './exchange';
import { answered, type Route } from './route';
import type { Json } from './go/json-write';

/** What the routes about the server itself need to know. */
export interface SystemFacts {
  clock: () => number;
  startedAt: number;
  mockMode: boolean;
  security: SecurityFacts;
}

/** The routes about the server itself (§1.4): the first three are open to everybody. */
export function systemRoutes({ clock, startedAt, mockMode, security }: SystemFacts): readonly Route[] {
  const open = (
    name: readonly string[],
    body: (request: RawRequest) => Json,
    methods: readonly string[] = ['GET'],
  ): Route => ({
    segments: ['api', ...name],
    open: true,
    handle: (request) =>
      answered(methods.includes(request.method) ? jsonReply(200, body(request)) : methodNotAllowed()),
  });
  return [
    open(['health'], () => healthJson(clock(), startedAt), ['GET', 'HEAD']),
    open(['version'], () => versionJson(security.profile)),
    open(['security', 'status'], (request) => securityJson(security, request)),
    {
      segments: ['api', 'system', 'mock-mode'],
      handle({ method }, _decoded, visit) {
        if (method !== 'GET') return answered(methodNotAllowed());
        const body = { enabled: mockMode, config: mockConfig };
        return notAllowed(visit, 'settings:read') ?? answered(jsonReply(200, body));
      },
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
function versionJson(profile: Profile): Json {
  return {
    version: profile === 'april' ? '6.0.0-dev' : '6.3.0',
    buildTime: 'release',
    build: 'release',
    goVersion: 'go1.26.0',
    runtime: 'go',
    channel: 'stable',
    isDocker: true,
    isSourceBuild: false,
    isDevelopment: false,
    deploymentType: 'docker',
    agentUpdateTargetVersion: profile === 'april' ? undefined : '6.3.0',
    updateAvailable: false,
    containerized: false,
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
