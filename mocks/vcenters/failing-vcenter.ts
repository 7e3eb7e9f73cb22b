import type { Vcenter } from '~mocks/domain/vmware/vcenter';
import { simulatedVcenters } from './table';

const failing = simulatedVcenters.flatMap(({ expected, vcenter }) =>
  expected.kind === 'fails' ? [{ category: expected.category ?? 'none', vcenter }] : [],
);

/** The categories in which a vCenter can be made to fail (§4.1), once each; `none` is a failure without one. */
export const failingCategories: readonly string[] = [...new Set(failing.map(({ category }) => category))];

/**
 * A vCenter that fails in a category, from the first moment on.
 * @returns undefined where nothing is to answer, which is a network error
 * @throws {Error} where no simulated vCenter fails so
 */
export function failingVcenter(category: string): Vcenter | undefined {
  const found = failing.find((each) => each.category === category);
  if (!found) throw new Error(`No simulated vCenter fails with "${category}".`);
  return found.vcenter && { ...found.vcenter, ...found.vcenter.phases?.[0]?.becomes, phases: [] };
}
