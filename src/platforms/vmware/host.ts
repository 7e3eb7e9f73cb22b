import { serverTrim } from '../server-trim';

/** The parts of a host as it was typed or stored: a bare name, `host:port`, or a whole web address (§2.1). */
export interface HostParts {
  /** "https", in lower case; undefined where none was typed. */
  scheme: string | undefined;
  /** Before an `@`; undefined where there is none. */
  user: string | undefined;
  /** Name, IPv4 address, or IPv6 address in brackets; as typed. */
  name: string;
  /** After the colon, unchecked; undefined where there is no colon. */
  port: string | undefined;
  /** From the first slash: "", "/" or "/ui". */
  path: string;
  /** With its `?`; "" where there is none. */
  query: string;
  /** With its `#`; "" where there is none. */
  fragment: string;
}

/** Takes a host apart without judging it. An unbracketed IPv6 address is all name. */
export function hostParts(host: string): HostParts {
  const text = serverTrim(host);
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text);
  const rest = text.slice(scheme?.[0].length ?? 0);
  const [, authority = '', path = '', query = '', fragment = ''] =
    /^([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(rest) ?? [];
  const at = authority.lastIndexOf('@');
  const place = authority.slice(at + 1);
  const bracketed = /^(\[[^\]]*\])(?::(.*))?$/s.exec(place);
  const single = /^([^:]*):([^:]*)$/s.exec(place);
  return {
    scheme: scheme?.[1]?.toLowerCase(),
    user: at < 0 ? undefined : authority.slice(0, at),
    name: bracketed?.[1] ?? single?.[1] ?? place,
    port: bracketed?.[2] ?? single?.[2],
    path,
    query,
    fragment,
  };
}

/** "host:port" as the server will ask for it: a port in the host wins (§10.16). The text itself where it has no host. */
export function address(host: string, port: string): string {
  const parts = hostParts(host);
  return parts.name === '' ? serverTrim(host) : `${parts.name}:${parts.port || serverTrim(port)}`;
}

/** The same, but a host that the server can make no client of as it is: what it is refused for has to be seen (§4.3). */
export function shownAddress(host: string, port: string): string {
  const { scheme = 'https', path, query, fragment } = hostParts(host);
  const usable = scheme === 'https' && [path, query, fragment].every((part) => part.length < 2);
  return usable ? address(host, port) : serverTrim(host);
}

/** The same without the usual port. */
export function shortAddress(host: string, port: number): string {
  return shownAddress(host, String(port)).replace(/:443$/, '');
}
