import { definePlatform } from '../platform';
import { VmwareConnection, VmwareTestResult } from './contract';
import { contributionOf, observation, testReport } from './contribution';
import { explainFailure } from './failures';
import { shortAddress } from './host';
import { explainIssue } from './issues';
import { acceptedSignIn, lockOut, refusedSignIn } from './lock-out';
import { bareMessage } from './message';
import { usualPort } from './port';
import { scope } from './scope';
import { subject } from './subject';
import { words } from './words';

/** VMware vSphere through vCenter Server. */
export const vmware = definePlatform<VmwareConnection, VmwareTestResult>({
  id: 'vmware-vsphere',
  slug: 'vmware',
  label: 'VMware',
  apiPath: '/api/vmware/connections',
  oldPaths: ['/settings/infrastructure/vmware'],
  connection: VmwareConnection,
  testResult: VmwareTestResult,
  codes: {
    disabled: 'vmware_disabled',
    notFound: 'vmware_not_found',
    invalidConfig: 'vmware_invalid_config',
    connectionFailed: 'vmware_connection_failed',
    loadFailed: 'vmware_load_failed',
    saveFailed: 'vmware_save_failed',
    unavailable: 'vmware_unavailable',
  },
  words,
  address: (record) => shortAddress(record.host, record.port ?? usualPort),
  subject,
  observation,
  unknownContribution: () => contributionOf({}),
  scope,
  testReport,
  bareMessage,
  explainFailure,
  explainIssue,
  lockOut,
  refusedSignIn,
  acceptedSignIn,
});
