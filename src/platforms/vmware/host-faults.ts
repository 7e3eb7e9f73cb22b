import { serverTrim } from '../server-trim';
import { faultWords, type FaultText } from './fault-words';
import { hostParts, type HostParts } from './host';
import { isPort } from './port';

/** What is wrong with a host, beginning with what hides the rest; undefined where it can be used. */
export function hostFault(host: string, port: string): FaultText | undefined {
  const text = serverTrim(host);
  if (text === '') return faultWords.hostMissing;
  if (/[\s\p{Cc}]/u.test(text)) return faultWords.hostSpace;
  const parts = hostParts(text);
  return surroundings(parts) ?? nameFault(parts) ?? portFault(parts, serverTrim(port));
}

/** What stands around the name. A lone slash, `?` or `#` at the end is accepted by the server and is none (§4.3). */
function surroundings(parts: HostParts): FaultText | undefined {
  const rest = parts.name + (parts.port === undefined ? '' : `:${parts.port}`);
  if (parts.scheme !== undefined && parts.scheme !== 'https') return faultWords.hostScheme(parts.scheme, rest);
  if (parts.name === '') return faultWords.hostMissing;
  if (parts.user !== undefined) return faultWords.hostUser(rest);
  if (parts.path !== '' && parts.path !== '/') return faultWords.hostPath(parts.path, rest);
  const tail = `${parts.query.length > 1 ? parts.query : ''}${parts.fragment.length > 1 ? parts.fragment : ''}`;
  return tail === '' ? undefined : faultWords.hostTail(tail, rest);
}

function nameFault({ name }: HostParts): FaultText | undefined {
  if (name.startsWith('[')) return isIpv6(name) ? undefined : faultWords.hostBrackets;
  if (isIpv6(`[${name}]`)) return faultWords.hostUnbracketed(`[${name}]`);
  if (name.includes(':')) return faultWords.hostColons;
  const odd = /[^\p{L}\p{N}\p{M}._-]/u.exec(name)?.[0];
  if (odd !== undefined) return faultWords.hostCharacter(odd);
  if (/^[0-9]+(\.[0-9]+){3}$/.test(name) && name.split('.').some((part) => Number(part) > 255))
    return faultWords.hostNumbers;
  return name.length > 253 ||
    name
      .replace(/\.$/, '')
      .split('.')
      .some((part) => part === '' || part.length > 63)
    ? faultWords.hostParts
    : undefined;
}

/** A port in the host wins over the field (§10.16), so that the two must not differ. */
function portFault({ name, port }: HostParts, field: string): FaultText | undefined {
  if (port === undefined) return undefined;
  if (!isPort(port)) return faultWords.hostPort(port, name);
  return isPort(field) && Number(field) !== Number(port) ? faultWords.hostPortConflict(port, field, name) : undefined;
}

/** An IPv6 address in brackets, with or without a zone. */
function isIpv6(bracketed: string): boolean {
  const inside = /^\[([0-9a-f:.]+)(%[^\]]+)?\]$/i.exec(bracketed)?.[1];
  if (inside === undefined || !inside.includes(':')) return false;
  try {
    new URL(`https://[${inside}]/`);
    return true;
  } catch {
    return false;
  }
}
