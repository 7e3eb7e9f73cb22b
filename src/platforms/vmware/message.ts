/**
 * What a message of the server says (§4.3, §4.4). `place` is the label of a read, or the stage of a transport error.
 */
export type Message =
  | { shape: 'refused' | 'denied' | 'missing' | 'busy' | 'bad-json' | 'tls' | 'network' | 'broken'; place: string }
  | { shape: 'status'; place: string; status: number }
  | { shape: 'reference'; place: string; what: string }
  | { shape: 'no-metrics'; place: string }
  | {
      shape:
        | 'no-session'
        | 'no-session-id'
        | 'no-tag-name'
        | 'legacy-only'
        | 'host-missing'
        | 'not-https'
        | 'host-path'
        | 'host-query';
    }
  | { shape: 'no-release'; releases: string }
  | { shape: 'host-broken'; why: string };

/** A poll puts this before the message that a test would give (§4.5). */
const pollPrefix = 'refresh vmware inventory: ';

/** The message without what only says that it comes from a poll. */
export function bareMessage(message: string): string {
  const text = message.trim();
  return text.startsWith(pollPrefix) ? text.slice(pollPrefix.length).trim() : text;
}

type Reader = readonly [RegExp, (...found: string[]) => Message];

const readers: readonly Reader[] = [
  [
    /^VMware authentication failed while creating the Automation API session$/,
    () => ({ shape: 'refused', place: 'automation session' }),
  ],
  [
    /^VMware authentication failed while creating the VI JSON API session$/,
    () => ({ shape: 'refused', place: 'vi-json login' }),
  ],
  [/^VMware authentication failed while reading (.+)$/, (place = '') => ({ shape: 'refused', place })],
  [/^VMware permissions are insufficient for (.+)$/, (place = '') => ({ shape: 'denied', place })],
  [/^VMware performance metrics are unavailable for (.+)$/, (place = '') => ({ shape: 'no-metrics', place })],
  [/^VMware VI JSON API login is temporarily unavailable$/, () => ({ shape: 'busy', place: 'vi-json login' })],
  [/^VMware (.+) is temporarily unavailable$/, (place = '') => ({ shape: 'busy', place })],
  [/^VMware (.+) endpoint is unavailable$/, (place = '') => ({ shape: 'missing', place })],
  [
    /^VMware Automation API session request failed with HTTP (\d+)$/,
    (n) => ({ shape: 'status', place: 'automation session', status: Number(n) }),
  ],
  [
    /^VMware VI JSON API login failed with HTTP (\d+)$/,
    (n) => ({ shape: 'status', place: 'vi-json login', status: Number(n) }),
  ],
  [/^VMware (.+) request failed with HTTP (\d+)$/, (place = '', n) => ({ shape: 'status', place, status: Number(n) })],
  [
    /^VMware VI JSON API service-instance response was not valid JSON$/,
    () => ({ shape: 'bad-json', place: 'vi-json service content' }),
  ],
  [/^VMware (.+) response was not valid JSON$/, (place = '') => ({ shape: 'bad-json', place })],
  [
    /^VMware VI JSON API service-instance response did not include an? (.+) reference$/,
    (what = '') => ({ shape: 'reference', place: 'vi-json service content', what }),
  ],
  [/^VMware Automation API returned an invalid session payload$/, () => ({ shape: 'no-session' })],
  [/^VMware VI JSON API login succeeded without returning a session id$/, () => ({ shape: 'no-session-id' })],
  [/^VMware vcenter tag response did not include a tag name$/, () => ({ shape: 'no-tag-name' })],
  [/^This vCenter only answers the legacy \/rest CIS API\b/, () => ({ shape: 'legacy-only' })],
  [
    /^VMware vCenter version is outside the implemented VI JSON probe floor(?:; Pulse currently probes (.+))?$/,
    (releases = '') => ({ shape: 'no-release', releases }),
  ],
  [/^VMware TLS validation failed during (.+)$/, (place = '') => ({ shape: 'tls', place })],
  [/^VMware (?:network error|connection failed) during (.+)$/, (place = '') => ({ shape: 'network', place })],
  [/^vmware vcenter host is required$/, () => ({ shape: 'host-missing' })],
  [/^vmware vcenter connections must use https$/, () => ({ shape: 'not-https' })],
  [/^vmware vcenter host must not include a path$/, () => ({ shape: 'host-path' })],
  [/^vmware vcenter host must not include query or fragment data$/, () => ({ shape: 'host-query' })],
  [/^invalid vmware vcenter host: (?:parse "[^]*": )?([^]*)$/, (why = '') => ({ shape: 'host-broken', why })],
  [/^read automation session response: /, () => ({ shape: 'broken', place: 'automation session' })],
  [/^read (?:vi-json login|VI JSON API login) response: /i, () => ({ shape: 'broken', place: 'vi-json login' })],
  [/^read (.+?) response: /, (place = '') => ({ shape: 'broken', place })],
];

/** Reads a message; undefined where no shape fits. A poll's prefix may be on it. */
export function readMessage(message: string): Message | undefined {
  const text = bareMessage(message);
  for (const [shape, make] of readers) {
    const found = shape.exec(text);
    if (found) return make(...found.slice(1));
  }
  return undefined;
}
