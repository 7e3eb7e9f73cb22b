import { platformLabel } from '~mocks/scenarios/scenario-platform';
import type { Scenario } from '~mocks/scenarios/scenario';
import { surfaceOf, surfaces, type Surface } from './surface';

/** The states of one surface of one platform. */
export interface StateGroup {
  surface: Surface;
  /** For a link to it: the platform and the surface. */
  anchor: string;
  states: readonly Scenario[];
}

export interface PlatformGroup {
  /** The first part of a scenario's id. */
  platform: string;
  label: string;
  groups: readonly StateGroup[];
}

/** States by platform and surface; those without any are left out. */
export function groupStates(scenarios: readonly Scenario[]): readonly PlatformGroup[] {
  const platforms = [...new Set(scenarios.map(platformOf))];
  return platforms.map((platform) => ({
    platform,
    label: platformLabel(platform),
    groups: surfaces.flatMap((surface) => {
      const states = scenarios.filter((each) => platformOf(each) === platform && surfaceOf(each) === surface);
      return states.length === 0 ? [] : [{ surface, anchor: `${platform}-${surface}`, states }];
    }),
  }));
}

function platformOf({ id }: Scenario): string {
  return id.slice(0, id.indexOf('/'));
}
