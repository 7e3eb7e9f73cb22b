import { hostParts } from './host';

/** Where a command is to ask, in the forms that commands take it. */
export interface Endpoint {
  /** Name or address, without brackets. */
  name: string;
  /** "host:port", an IPv6 address in brackets. */
  authority: string;
  /** "https://host:port" */
  url: string;
  /** Whether the host is a name, which a certificate and a resolver can be asked for, and not an address. */
  named: boolean;
}

/** Whether a command may carry a text: what a terminal would act upon while it is pasted, or draw otherwise than it is, may not be in it. */
export function printable(text: string): boolean {
  return text !== '' && !/[\p{C}\p{Zl}\p{Zp}]/u.test(text);
}

/**
 * Reads a destination; undefined where it is none that could be asked.
 * @param destination "host:port" as `FailureSubject` has it; a port stands behind an unbracketed IPv6 address too
 */
export function endpointOf(destination: string): Endpoint | undefined {
  const bare = /^([^[\]/@]*:[^[\]/@]*:[^[\]/@]*):([0-9]+)$/.exec(destination);
  const { scheme, name, port, path, query, fragment } = hostParts(
    bare ? `[${bare[1] ?? ''}]:${bare[2] ?? ''}` : destination,
  );
  if (scheme !== undefined || path + query + fragment !== '' || port === undefined) return undefined;
  if (!printable(name) || /\s/.test(name) || !/^[0-9]+$/.test(port)) return undefined;
  const inBrackets = /^\[(.+)\]$/.exec(name)?.[1];
  const authority = `${name}:${port}`;
  return {
    name: inBrackets ?? name,
    authority,
    url: `https://${authority}`,
    named: inBrackets === undefined && !/^[0-9]+(\.[0-9]+){3}$/.test(name),
  };
}
