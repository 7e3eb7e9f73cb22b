import type { Platform } from '~/platforms/platform';
import { platforms } from '~/platforms/registry';
import type { SeedConnection } from '~mocks/domain/state';

/** What the scenarios of any platform are made for. */
export interface ScenarioPlatform {
  platform: Platform;
  /** Some connections of it in good health. */
  healthy: (now: number) => readonly SeedConnection[];
}

/** The address of a platform's list. */
export function listPath(platform: Platform): string {
  return `/settings/infrastructure/platforms/${platform.slug}`;
}

/** The name of the platform that a scenario's id begins with, as on its tab. */
export function platformLabel(slug: string): string {
  return platforms.find((platform) => platform.slug === slug)?.label ?? slug;
}
