import type { SeedConnection } from '~mocks/domain/state';
import { drawnConnections } from './drawn-connections';

const well = ['Hamburg production', 'Oslo office', 'Singapore production'];

/** Three sites in good health. */
export function healthyConnections(now: number): SeedConnection[] {
  return drawnConnections(now).filter(({ name = '' }) => well.includes(name));
}

/** One of the connections that a new tab begins with. */
export function drawnConnection(now: number, name: string): SeedConnection {
  const found = drawnConnections(now).find((connection) => connection.name === name);
  if (!found) throw new Error(`There is no drawn connection "${name}".`);
  return found;
}

/** The ids of those that scenarios lead to. */
export const ids = {
  hamburg: drawnConnection(0, 'Hamburg production').id,
  rack4: drawnConnection(0, 'Rack 4 vCenter').id,
  zurich: drawnConnection(0, 'Zürich DR').id,
  buildFarm: drawnConnection(0, 'Build farm').id,
  oldLab: drawnConnection(0, 'Old lab').id,
};
