import { vmware } from '~/platforms/vmware/platform';
import { platformScenarios } from '../platform-scenarios';
import type { Scenario } from '../scenario';
import { addScenarios } from './add-scenarios';
import { healthyConnections } from './healthy-connections';
import { oddScenarios } from './odd-scenarios';
import { savedScenarios } from './saved-scenarios';
import { stateScenarios } from './state-scenarios';
import { testScenarios } from './test-scenarios';

/** Every named state of the VMware connections. */
export const vmwareScenarios: readonly Scenario[] = [
  ...platformScenarios({ platform: vmware, healthy: healthyConnections }),
  ...stateScenarios,
  ...oddScenarios,
  ...savedScenarios,
  ...addScenarios,
  ...testScenarios,
];
