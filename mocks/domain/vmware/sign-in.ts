import { secretIs, type Secret } from '../secret';
import { droppedBody, failed, isNotFound, refusedRead, VcenterFailure } from './failure';
import { fits, itemsOf, member, reference, textOf, type Shape } from './shape';
import type { Upstream } from './upstream';

/** With what a test or a poll signs in. */
export interface Account {
  username: string;
  password: Secret | null;
}

/** The releases that are tried, in this order (§4.2 step 7). */
const releases = ['9.0.0.0', '8.0.3', '8.0.2.0', '8.0.1.0'];

/** The ids of what the account sees (§4.2 steps 3 to 6). */
export interface Inventory {
  hosts: readonly string[];
  vms: readonly string[];
  datastores: readonly string[];
  networks: readonly string[];
}

/** §4.2 step 2: opens an Automation session. */
export function openSession(up: Upstream, account: Account): void {
  const vcenter = up.vcenter;
  const accepted = isAccepted(up, account);
  const answer = up.ask('automation session', () => {
    if (up.swallowed || vcenter?.legacyOnly === true) return { status: 404 };
    return accepted ? { json: 'session' } : { status: 401 };
  });
  const { status } = up.swallowed ? { status: 404 } : answer;
  if (answer.broken && !up.swallowed) throw droppedBody('automation session');
  if (status === 401 || status === 403) {
    throw failed('auth', 'VMware authentication failed while creating the Automation API session');
  }
  if (status !== 200 && status !== 201) {
    if (up.profile === 'head' && vcenter?.legacyOnly === true && accepted && !up.swallowed) {
      throw failed(
        'unsupported_version',
        'This vCenter only answers the legacy /rest CIS API, which predates the JSON APIs Pulse uses. Pulse supports vCenter 8.0U1 and newer.',
      );
    }
    throw failed('endpoint', `VMware Automation API session request failed with HTTP ${status}`);
  }
  if (typeof answer.json !== 'string' || answer.json.trim() === '') {
    throw failed('endpoint', 'VMware Automation API returned an invalid session payload');
  }
}

/** §4.2 steps 3 to 6: lists hosts, VMs, datastores and, but for April (§9), networks. */
export function listInventory(up: Upstream): Inventory {
  const list = (label: string, key: string, first: number, count: number): readonly string[] => {
    const items: Shape = {
      list: {
        struct: { [key]: 'string', name: 'string', power_state: 'string', connection_state: 'string', type: 'string' },
      },
    };
    const well = (): unknown => Array.from({ length: count }, (_, at) => ({ [key]: `${key}-${first + at}` }));
    return itemsOf(up.read(label, items, well)).map((item) => textOf(item, key));
  };
  const { hosts = 0, vms = 0, datastores = 0, networks = 0 } = up.vcenter ?? {};
  return {
    hosts: list('host inventory', 'host', 101, hosts),
    vms: list('vm inventory', 'vm', 201, vms),
    datastores: list('datastore inventory', 'datastore', 301, datastores),
    networks: up.profile === 'april' ? [] : list('network inventory', 'network', 401, networks),
  };
}

/** §4.2 step 7: which of the known releases answers; April moves on after a 404 alone (§9). */
export function negotiateRelease(up: Upstream): string {
  let last: unknown;
  for (const release of releases) {
    try {
      readServiceContent(up, release);
      return release;
    } catch (error) {
      last = error;
      const category = error instanceof VcenterFailure ? error.failure.category : undefined;
      if (category !== 'not_found' && (category !== 'endpoint' || up.profile === 'april')) throw error;
    }
  }
  if (!isNotFound(last)) throw last;
  throw failed(
    'unsupported_version',
    `VMware vCenter version is outside the implemented VI JSON probe floor; Pulse currently probes ${releases.join(', ')}`,
  );
}

/** §4.2 step 8, first half: signs in to the VI JSON API. */
export function signInToViJson(up: Upstream): void {
  const { status, faulty } = up.ask('vi-json login', () => ({}));
  if (status === 401 || status === 403)
    throw failed('auth', 'VMware authentication failed while creating the VI JSON API session');
  if (status === 503) throw failed('unavailable', 'VMware VI JSON API login is temporarily unavailable');
  if (status !== 200) throw failed('endpoint', `VMware VI JSON API login failed with HTTP ${status}`);
  if (faulty) throw failed('endpoint', 'VMware VI JSON API login succeeded without returning a session id');
}

function readServiceContent(up: Upstream, release: string): void {
  const label = 'vi-json service content';
  const well = { sessionManager: { value: 's' }, perfManager: { value: 'p' }, eventManager: { value: 'e' } };
  const answer = up.ask(label, () => (up.vcenter?.release === release ? { json: well } : { status: 404 }));
  if (answer.broken) throw droppedBody(label);
  if (answer.status < 200 || answer.status > 299) throw refusedRead(label, answer.status);
  const prefix = 'VMware VI JSON API service-instance response';
  const shape: Shape = { struct: { sessionManager: reference, perfManager: reference, eventManager: reference } };
  const content = answer.json;
  if (content === undefined || !fits(content, shape)) throw failed('endpoint', `${prefix} was not valid JSON`);
  const value = (key: string): string => textOf(member(content, key), 'value');
  if (value('sessionManager') === '') throw failed('endpoint', `${prefix} did not include a session manager reference`);
  if (value('perfManager') === '')
    throw failed('endpoint', `${prefix} did not include a performance manager reference`);
  if (value('eventManager') === '') throw failed('endpoint', `${prefix} did not include an event manager reference`);
}

/** HTTP Basic joins user name and password by a colon, so a colon in the user name moves to the password on the other side. */
function isAccepted(up: Upstream, { username, password }: Account): boolean {
  const vcenter = up.vcenter;
  if (vcenter === undefined || vcenter.anyAccount === true) return true;
  const expected = `${vcenter.username ?? 'pulse-ro@vsphere.local'}:${vcenter.password ?? 'right-password'}`;
  return (
    password !== null && expected.startsWith(`${username}:`) && secretIs(password, expected.slice(username.length + 1))
  );
}
