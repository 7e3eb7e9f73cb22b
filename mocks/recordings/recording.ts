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
  | { note?: string; vcenter: string; becomes: Vcenter };

/** Recorded exchanges of a real server. */
export interface Recording {
  about: string;
  /** Sections of the wire contract. */
  contract: readonly string[];
  server: { settings: Readonly<Record<string, string>> };
  vcenters: Readonly<Record<string, Vcenter>>;
  steps: readonly RecordedStep[];
}

/** What `<password:1>` stands for. */
export const recordedPassword = 'the-recorded-password';

/** How a recorded server was started, as this repository says it. */
export function recordedSettings({ server, steps }: Recording): Partial<ServerSettings> {
  const username = server.settings['PULSE_AUTH_USER'];
  const agentUrl = /"agentUrl":"([^"]*)"/.exec(JSON.stringify(steps))?.[1];
  return {
    ...(username === undefined ? {} : { auth: { username, password: recordedPassword } }),
    ...(server.settings['PULSE_TRUSTED_PROXY_CIDRS'] === undefined ? {} : { trustProxy: true }),
    ...(agentUrl === undefined ? {} : { agentUrl }),
    featureOff: server.settings['PULSE_ENABLE_VMWARE'] === 'false',
    mockMode: server.settings['PULSE_MOCK_MODE'] === 'true',
    demo: server.settings['DEMO_MODE'] === 'true',
  };
}
