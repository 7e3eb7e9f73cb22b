import type { Vcenter, VcenterBehaviour } from './vcenter';

/**
 * How a vCenter behaves at a moment.
 * @param sinceStartMs milliseconds since the server started
 */
export function behaviourAt(vcenter: Vcenter, sinceStartMs: number): VcenterBehaviour {
  const { phases = [], repeatPhases = false, ...lasting } = vcenter;
  const whole = phases.reduce((sum, { forSeconds }) => sum + forSeconds * 1000, 0);
  let left = repeatPhases && whole > 0 ? sinceStartMs % whole : sinceStartMs;
  for (const { forSeconds, becomes } of phases) {
    if (left < forSeconds * 1000) return { ...lasting, ...becomes };
    left -= forSeconds * 1000;
  }
  return lasting;
}
