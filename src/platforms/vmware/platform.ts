import type { FailureSubject } from '../explain';
import type { FormValues } from '../form-spec';
import { definePlatform } from '../platform';
import { serverTrim } from '../server-trim';
import { VmwareConnection, VmwareTestResult } from './contract';
import { contributionOf, observation, testReport } from './contribution';
import { explainFailure } from './failures';
import { check, serverFaults } from './faults';
import { blank, secretsOf, toForm, toInput, usualPort } from './form';
import { sections } from './form-words';
import { address, shortAddress, shownAddress } from './host';
import { explainIssue } from './issues';
import { bareMessage } from './message';
import { remarks } from './remarks';
import { scope, settings } from './settings';
import { stepTable } from './steps';
import { words } from './words';

const destination = (values: FormValues): { address: string; username: string } => ({
  address: address(values.texts['host'] ?? '', values.texts['port'] ?? ''),
  username: serverTrim(values.texts['username'] ?? ''),
});

const subjectOf = (values: FormValues): FailureSubject => ({
  destination: shownAddress(values.texts['host'] ?? '', values.texts['port'] ?? ''),
  username: destination(values).username,
  skipVerify: values.checks['insecureSkipVerify'] ?? false,
});

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
  form: sections,
  blank,
  toForm,
  secretsOf,
  toInput,
  check,
  serverFaults,
  destination,
  remarks,
  address: (record) => shortAddress(record.host, record.port ?? usualPort),
  subject: (record) => subjectOf(toForm(record)),
  subjectOf,
  observation,
  unknownContribution: () => contributionOf({}),
  scope,
  settings,
  testReport,
  steps: stepTable,
  bareMessage,
  explainFailure,
  explainIssue,
});
