/**
 * Reads a vCenter host as a connection has it (§2.1): bare, with a port, or with `https://`.
 * @returns host without brackets, and port (default 443); undefined where it is none
 */
export function vcenterAddress(host: string): { host: string; port: number } | undefined {
  const trimmed = host.trim();
  const address = trimmed.includes('://') ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.hostname === '') return undefined;
  return { host: url.hostname.replace(/^\[(.*)\]$/, '$1'), port: url.port === '' ? 443 : Number(url.port) };
}
