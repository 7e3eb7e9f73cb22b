import type { PlatformHelp } from './help';
import type { Platform } from './platform';
import { vmwareHelp } from './vmware/help';

/** The help of the platforms in the registry, by platform id. Fetched apart from them, after the first rows. */
const helps: Readonly<Record<string, PlatformHelp>> = { 'vmware-vsphere': vmwareHelp };

/** What a platform helps with. @throws where it has none */
export function helpOf(platform: Platform): PlatformHelp {
  const help = helps[platform.id];
  if (!help) throw new Error(`The platform ${platform.id} has no help in src/platforms/helps.ts.`);
  return help;
}
