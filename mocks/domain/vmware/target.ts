import { trimSpace } from '../go/space';
import type { Profile } from '../profile';
import { formatOrigin, parseUrl as parseGoUrl, splitHostPort, type GoUrl } from '../go/url';

/** Where a connection leads (§4.2 step 1). */
export interface Target {
  /** Lower-case host name or address, without brackets and port; in ASCII, as it is looked up. */
  host: string;
  /** As written or stored; beyond 65535 nothing can listen. */
  port: number;
  /** What every transport error quotes, the name that was looked up too; words in it decide the category (§4.3 `tls`, §10.15). */
  quoted: string;
  /** The path that is asked where `/api/session` is meant: an empty query swallows it. */
  swallowed: boolean;
}

/** Why a target cannot be used: `invalid_config` where no client can be built, else the first request fails without a category (§4.4). */
export type TargetResult = { target: Target } | { invalidConfig: string } | { unbuildable: string };

/**
 * Works out where a stored or typed host leads (§4.3 `invalid_config`).
 * @param port used where the host names none, in decimal digits; §3.3 has made it positive
 * @param profile April's library takes a bare IPv6 address for a name with a port (§9)
 */
export function resolveTarget(rawHost: string, port: string, profile: Profile = 'head'): TargetResult {
  const parseUrl = (raw: string) => parseGoUrl(raw, profile === 'april');
  const trimmed = trimSpace(rawHost);
  if (trimmed === '') return { invalidConfig: 'vmware vcenter host is required' };
  const parsed = parseUrl(trimmed.includes('://') ? trimmed : `https://${trimmed}`);
  if ('error' in parsed) return { invalidConfig: `invalid vmware vcenter host: ${parsed.error}` };
  const problem = refusal(parsed.url);
  if (problem !== undefined) return { invalidConfig: problem };
  const url = { ...parsed.url, host: withPort(parsed.url.host, port) };
  const origin = formatOrigin(url);
  const again = parseUrl(`${origin}/api/session`);
  if ('error' in again) return { unbuildable: `build automation session request: ${again.error}` };
  const { name, port: chosen } = splitHostPort(again.url.host);
  const host = asciiName(name).toLowerCase().replace(/\.$/, '');
  const quoted = `${url.user?.name ?? ''}@${url.host} ${host}`.toLowerCase();
  return { target: { host, port: Number(chosen), quoted, swallowed: url.forceQuery } };
}

/** Go's client looks a name beyond ASCII up by its IDNA form, in which e.g. an invisible character that was pasted along is lost. */
function asciiName(name: string): string {
  if (!/[\u0080-\uffff]/.test(name)) return name;
  try {
    return new URL(`https://${name}`).hostname;
  } catch {
    return name;
  }
}

function refusal(url: GoUrl): string | undefined {
  if (url.scheme !== 'https') return 'vmware vcenter connections must use https';
  if (url.host === '') return 'vmware vcenter host is required';
  if (url.path !== '' && url.path !== '/') return 'vmware vcenter host must not include a path';
  if (url.query !== '' || url.fragment !== '') return 'vmware vcenter host must not include query or fragment data';
  return undefined;
}

/** A port in the host wins over the stored one (§10.16). */
function withPort(host: string, port: string): string {
  const split = splitHostPort(host);
  if (split.port !== '') return host;
  return split.name.includes(':') ? `[${split.name}]:${port}` : `${split.name}:${port}`;
}
