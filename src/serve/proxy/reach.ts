import type { AddressInfo } from 'node:net';
import { isIP } from 'node:net';
import { loopbackHosts } from './same-page.ts';

/** How a server that passes `/api` on is reached itself. */
export interface Reach {
  /** Whether a value of `Host`, in lower case, is a name of it. */
  knows(host: string): boolean;
  /** Bound to more than this machine: then the target has to be told for whom it is asked, or it would take everybody for its own machine (§6.1). */
  open: boolean;
}

/**
 * How a listening server is reached. Where that is from other machines, every address is a name of it too: nobody can point an
 * address elsewhere, as one can a name.
 * @param names further values of `Host`
 */
export function reachOf({ address, port }: AddressInfo, names: readonly string[] = []): Reach {
  const open = !isLoopback(address);
  const known = new Set([...loopbackHosts(port), ...names.map((name) => name.toLowerCase())]);
  return { knows: (host) => known.has(host) || (open && isAddress(host)), open };
}

/** Whether an address is reached from this machine alone. */
export function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || /^127\./.test(address);
}

/** `192.0.2.7:5173` or `[2001:db8::7]:5173`. */
function isAddress(host: string): boolean {
  const name = host.replace(/:\d+$/, '');
  return isIP(name) === 4 || (/^\[.*\]$/.test(name) && isIP(name.slice(1, -1)) === 6);
}
