import type { Platform } from './platform';
import { vmware } from './vmware/platform';

/** The platforms that can be connected, in the order of their tabs. A new one is a line here. */
export const platforms: readonly Platform[] = [vmware];

/** The platform of a path, or undefined where there is none. */
export function platformBySlug(slug: string): Platform | undefined {
  return platforms.find((platform) => platform.slug === slug);
}
