/** Request headers that matter here, in lower case, as Node gives them. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Why a request may not pass; undefined where it may. */
export interface Barred {
  code: 'foreign_host' | 'foreign_origin' | 'cross_site';
  message: string;
}

/**
 * Whether a request comes from the page that this server itself serves. An open Pulse server lets every caller of its own
 * machine in and asks nothing of a browser (§6.1), so that without this any web page could write to it through the proxy.
 * @param headers of the request
 * @param knows whether a value of `Host`, in lower case, is a name of this server, such as `127.0.0.1:5173`
 */
export function barredBy(headers: Headers, knows: (host: string) => boolean): Barred | undefined {
  const host = text(headers['host']).toLowerCase();
  // A name that someone else has pointed at this machine (DNS rebinding) is the same origin to a browser, but not ours.
  if (!knows(host)) return barred('foreign_host', `This proxy does not answer to the name ${JSON.stringify(host)}.`);
  const origin = headers['origin'] === undefined ? undefined : text(headers['origin']);
  if (origin !== undefined && !isOrigin(origin, host))
    return barred('foreign_origin', 'The request comes from a page of another origin.');
  const site = text(headers['sec-fetch-site']);
  if (site !== '' && site !== 'same-origin' && site !== 'none')
    return barred('cross_site', 'The request comes from a page of another site.');
  return undefined;
}

/** The names of a server on this machine, by its port; the usual port of http may be left out. */
export function loopbackHosts(port: number): ReadonlySet<string> {
  const names = ['127.0.0.1', 'localhost', '[::1]'];
  return new Set(names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])));
}

function isOrigin(origin: string, host: string): boolean {
  const lower = origin.toLowerCase();
  return lower === `http://${host}` || lower === `https://${host}`;
}

function barred(code: Barred['code'], message: string): Barred {
  return { code, message };
}

/** A header that came twice is none that a browser sends. */
function text(value: string | string[] | undefined): string {
  return Array.isArray(value) ? value.join(', ') : (value ?? '');
}
