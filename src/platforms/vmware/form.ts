import type { FailureSubject } from '../explain';
import type { FormValues } from '../form-spec';
import { defineForm } from '../platform-form';
import { line } from '~/lib/line';
import { serverTrim } from '../server-trim';
import type { VmwareConnection } from './contract';
import { check, serverFaults } from './faults';
import { blank, secretsOf, toForm, toInput } from './form-values';
import { sectionsOf } from './form-words';
import { address, shownAddress } from './host';
import { splitPasted } from './host-split';
import { onboardingRemarks } from './onboarding';
import { remarks } from './remarks';
import { settings } from './settings';

const destination = (values: FormValues): { address: string; username: string } => ({
  address: address(values.texts['host'] ?? '', values.texts['port'] ?? ''),
  username: serverTrim(values.texts['username'] ?? ''),
});

const subjectOf = (values: FormValues): FailureSubject => ({
  destination: shownAddress(values.texts['host'] ?? '', values.texts['port'] ?? ''),
  username: destination(values).username,
  skipVerify: values.checks['insecureSkipVerify'] ?? false,
});

/** The settings of a vCenter connection. */
export const vmwareForm = defineForm<VmwareConnection>({
  sections: sectionsOf,
  blank,
  toForm,
  secretsOf,
  toInput,
  check,
  serverFaults,
  addressField: 'host',
  destination,
  remarks: (values, secrets) => ({ ...remarks(values, secrets), ...onboardingRemarks(values) }),
  splitPasted,
  subjectOf,
  counted: line`Every ESXi host counts as one system.`,
  settings,
});
