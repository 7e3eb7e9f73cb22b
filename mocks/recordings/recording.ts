import type { ServerSettings } from '../domain/settings';
import type { Vcenter } from '../domain/vmware/vcenter';

/** A recorded request: `json` goes as compact JSON, `text` as it stands. */
export interface RecordedRequest {
  method: string;
  /** Exactly as sent. */
  path: string;
  headers?: Readonly<Record<string, string>>;
  json?: unknown;
  text?: string;
}

/** A recorded response; neither `json` nor `text`: an empty body. */
export interface RecordedResponse {
  status: number;
  /** Those that the recording kept, names in lower case. */
  headers?: Readonly<Record<string, string | readonly string[]>>;
  json?: unknown;
  text?: string;
}

/** One step of a recording, in order. */
export type RecordedStep =
  | { note?: string; request: RecordedRequest; response: RecordedResponse }
  | { note?: string; round: number }
  | { note?: string; vcenter: string; becomes: Vcenter }
  /** A read of `GET /api/state` alone is told in words, without its answer. */
  | { note: string };

/** Recorded exchanges of a real server. */
export interface Recording {
  about: string;
  /** Sections of the wire contract. */
  contract: readonly string[];
  server: { version?: string; settings: Readonly<Record<string, string>> };
  vcenters: Readonly<Record<string, Vcenter>>;
  steps: readonly RecordedStep[];
}

/** What `<password:1>` stands for. */
export const recordedPassword = 'the-recorded-password';

/** The tokens that a recorded server had, by mark: with the scopes that its steps show them to have. */
export const recordedTokens: Readonly<Record<string, { name: string; scopes: readonly string[] }>> = {
  '<token:1>': { name: 'all', scopes: ['settings:read', 'settings:write', 'monitoring:read'] },
  '<token:2>': { name: 'settings reader', scopes: ['settings:read'] },
  '<token:3>': { name: 'monitor', scopes: ['monitoring:read'] },
};

/** What `Authorization` was, by mark: the second has another password. */
export const recordedBasic: Readonly<Record<string, string>> = {
  '<basic:1>': `Basic ${btoa(`admin:${recordedPassword}`)}`,
  '<basic:2>': `Basic ${btoa('admin:another-password')}`,
};

/** How a recorded server was started, as this repository says it. */
export function recordedSettings({ server, steps }: Recording): Partial<ServerSettings> {
  const username = server.settings['PULSE_AUTH_USER'];
  const agentUrl = /"agentUrl":"([^"]*)"/.exec(JSON.stringify(steps))?.[1];
  return {
    ...(username === undefined ? {} : { auth: { username, password: recordedPassword } }),
    ...(server.settings['PULSE_TRUSTED_PROXY_CIDRS'] === undefined ? {} : { trustProxy: true }),
    ...(agentUrl === undefined ? {} : { agentUrl }),
    ...(server.version?.startsWith('6.0') ? { profile: 'april' } : {}),
    featureOff: server.settings['PULSE_ENABLE_VMWARE'] === 'false',
    mockMode: server.settings['PULSE_MOCK_MODE'] === 'true',
    demo: server.settings['DEMO_MODE'] === 'true',
  };
}
