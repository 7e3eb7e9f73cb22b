import { vmware } from '~/platforms/vmware/platform';
import { platformScenarios } from '../platform-scenarios';
import type { Scenario } from '../scenario';
import { addScenarios } from './add-scenarios';
import { aprilScenarios } from './april-scenarios';
import { conflictScenarios } from './conflict-scenarios';
import { fieldScenarios } from './field-scenarios';
import { guardScenarios } from './guard-scenarios';
import { attemptScenarios } from './attempt-scenarios';
import { bulkScenarios } from './bulk-scenarios';
import { glanceScenarios } from './glance-scenarios';
import { healthyConnections } from './healthy-connections';
import { nextScenarios } from './next-scenarios';
import { oddScenarios } from './odd-scenarios';
import { previewScenarios } from './preview-scenarios';
import { savedScenarios } from './saved-scenarios';
import { sessionScenarios } from './session-scenarios';
import { scaleScenarios } from './scale-scenarios';
import { stateScenarios } from './state-scenarios';
import { testScenarios } from './test-scenarios';
import { typingScenarios } from './typing-scenarios';

/** Every named state of the VMware connections. */
export const vmwareScenarios: readonly Scenario[] = [
  ...platformScenarios({ platform: vmware, healthy: healthyConnections }),
  ...stateScenarios,
  ...glanceScenarios,
  ...attemptScenarios,
  ...oddScenarios,
  ...savedScenarios,
  ...addScenarios,
  ...typingScenarios,
  ...previewScenarios,
  ...aprilScenarios,
  ...conflictScenarios,
  ...fieldScenarios,
  ...testScenarios,
  ...nextScenarios,
  ...bulkScenarios,
  ...guardScenarios,
  ...sessionScenarios,
  ...scaleScenarios,
];
