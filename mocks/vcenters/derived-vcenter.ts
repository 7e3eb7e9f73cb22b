import type { Vcenter } from '~mocks/domain/vmware/vcenter';

/** The releases that Pulse probes for (§4.2). */
const releases = ['8.0.3', '9.0.0.0', '8.0.2.0', '8.0.1.0'] as const;

/** A healthy vCenter whose counts follow from its name, so that the same name always shows the same. */
export function derivedVcenter(host: string): Vcenter {
  const hash = hashOf(host);
  const pick = (salt: number, from: number, to: number) => from + (hashOf(`${salt} ${hash}`) % (to - from + 1));
  const hosts = pick(1, 2, 40);
  return {
    hosts,
    vms: hosts * pick(2, 4, 26) + pick(3, 0, 9),
    datastores: 2 + Math.ceil(hosts / pick(4, 2, 4)),
    networks: pick(5, 3, 24),
    release: releases[pick(6, 0, releases.length - 1)] ?? '8.0.3',
    anyAccount: true,
    delayMs: pick(7, 200, 1600),
  };
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
