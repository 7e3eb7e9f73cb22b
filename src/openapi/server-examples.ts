import type { Health, MockMode, SecurityStatus, Version } from '~/contract/server';
import type { Example } from './document-types';

const health: Health = {
  status: 'healthy',
  timestamp: 1_787_400_191,
  uptime: 7,
  proxyInstallScriptAvailable: true,
  dependencies: { monitor: true, scheduler: true, websocket: true },
};

const version: Version = {
  ...{ version: '6.3.0', buildTime: 'release', build: 'release', runtime: 'go', channel: 'stable' },
  ...{ isDocker: true, isSourceBuild: false, isDevelopment: false, deploymentType: 'docker' },
  ...{ agentUpdateTargetVersion: '6.3.0', updateAvailable: false, containerized: false },
};

const publicStatus: SecurityStatus = {
  ...{ detailLevel: 'public', hasAuthentication: true, requiresAuth: true, ssoEnabled: false, hideLocalLogin: false },
  presentationPolicy: { demoMode: false, readOnly: false, hideCommercial: false, hideUpgrade: true },
};

const tokenStatus: SecurityStatus = {
  ...publicStatus,
  ...{ detailLevel: 'privileged', authUsername: 'admin', tokenScopes: ['settings:read'] },
  settingsCapabilities: { infrastructureRead: true, apiAccessRead: true, apiAccessWrite: false },
};

const mockMode: MockMode = {
  enabled: true,
  config: { NodeCount: 32, VMsPerNode: 10, HighLoadNodes: null, StoppedPercent: 0.06, UpdateInterval: 2_000_000_000 },
};

const signedIn = { message: 'Successfully logged in', success: true };
const signedOut = { message: 'Successfully logged out', success: true };

type Examples = Readonly<Record<string, Example>>;

/** Bodies of the supporting routes, as recorded; long ones shortened. */
export const serverExamples = {
  health: { healthy: { value: health } },
  version: { release: { value: version } },
  security: {
    anyone: { summary: 'To anyone', value: publicStatus },
    token: { summary: 'To an API token that may read settings (shortened)', value: tokenStatus },
  },
  mockMode: { on: { summary: 'Shortened', value: mockMode } },
  credentials: { credentials: { value: { username: 'admin', password: 'right-password', rememberMe: false } } },
  signedIn: { signedIn: { value: signedIn } },
  signedOut: { signedOut: { value: signedOut } },
} as const satisfies Readonly<Record<string, Examples>>;
