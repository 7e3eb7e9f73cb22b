import { vmware } from '~/platforms/vmware/platform';
import {
  csrfFailure,
  demoLacks,
  demoRefuses,
  dottedId,
  firstFailures,
  rightFailures,
  signInFailures,
} from '../door-failures';
import { envelope, text, type Extras, type Failure } from '../failure';
import { knownOrOther } from '../known-values';

const { codes } = vmware;

/** `details.error`: the server's reason in free words. */
const reason = (sample?: string): Extras => ({
  error: { schema: { type: 'string' }, ...(sample === undefined ? {} : { sample }) },
});

const category = (sample: string): Extras => ({ category: { schema: knownOrOther('FailureCategory'), sample } });

const notWired = envelope({
  ...{ status: 503, code: codes.unavailable, message: 'VMware service unavailable' },
  when: 'the server was built without this platform',
});
const off = envelope({
  ...{ status: 404, code: codes.disabled, message: 'VMware integration has been explicitly disabled' },
  when: 'the integration is switched off on this server',
});
const mockMode = envelope({
  ...{ status: 403, code: 'mock_mode_enabled', message: 'Cannot modify connections in mock mode' },
  when: 'the server itself shows demo data',
});
const broken = envelope({
  ...{ status: 400, code: 'invalid_request', message: 'Invalid request body', details: reason('unexpected EOF') },
  when: 'the body is no JSON, has a value of a wrong type, or is larger than 32 KiB',
});
const invalid = envelope({
  ...{ status: 400, code: 'validation_error', sampleMessage: 'vmware vcenter host is required' },
  when: 'host, user name or password is missing',
});
const noId = envelope({
  ...{ status: 400, code: 'missing_connection_id', message: 'Connection ID is required' },
  when: 'the id is blank or has a slash, once it is decoded',
});
const unavailable = envelope({
  ...{ status: 500, code: codes.unavailable, message: 'VMware service unavailable' },
  when: 'the server has nowhere to keep connections',
});
const notRead = envelope({
  ...{ status: 500, code: codes.loadFailed, message: 'Failed to load VMware configuration' },
  when: 'the stored connections cannot be read',
  details: reason(),
  unseen: true,
});
const notSaved = envelope({
  ...{ status: 500, code: codes.saveFailed, message: 'Failed to save VMware configuration' },
  when: 'the connections cannot be stored',
  details: reason(),
  unseen: true,
});
const unknown = envelope({
  ...{ status: 404, code: codes.notFound, message: 'Connection not found' },
  when: 'no connection has this id',
});
const unusable = envelope({
  ...{ status: 400, code: codes.invalidConfig, message: 'Invalid VMware vCenter connection configuration' },
  when: 'the host cannot be used as it is; nothing was contacted',
  details: { ...category('invalid_config'), ...reason('vmware vcenter connections must use https') },
});
const failed = envelope({
  ...{ status: 400, code: codes.connectionFailed, message: 'Failed to connect to VMware vCenter' },
  when: 'vCenter cannot be reached, refuses, or answers what it should not; of a preview without a category',
  details: {
    ...category('auth'),
    ...reason('VMware authentication failed while creating the Automation API session'),
  },
});
const uncounted = envelope({
  ...{ status: 503, code: 'monitored_system_usage_unavailable' },
  message: 'Unable to verify monitored-system inventory right now',
  when: 'the monitored systems cannot be counted yet, as after a start or a new connection; passes by itself',
  details: { reason: { schema: knownOrOther('UsageReason'), sample: 'supplemental_inventory_unsettled' } },
});
const noHosts = envelope({
  ...{ status: 400, code: 'validation_error' },
  message: 'VMware connection did not resolve to a canonical monitored system preview',
  when: 'this vCenter has no hosts',
});
const noPreviews = text(405, 'Method not allowed', 'a server of April 2026, which knows no previews');

/** What comes before the route's own checks (§1.2). */
function door({ changes, id, preview }: { changes: boolean; id: boolean; preview: boolean }): readonly Failure[] {
  return [
    ...firstFailures,
    ...(preview ? [demoLacks] : changes ? [demoRefuses] : []),
    ...(id ? [dottedId] : []),
    ...signInFailures,
    ...(changes ? [csrfFailure] : []),
    notWired,
    ...(preview ? [noPreviews] : []),
    ...rightFailures(changes ? 'settings:write' : 'settings:read'),
  ];
}

const collection = door({ changes: true, id: false, preview: false });
const item = door({ changes: true, id: true, preview: false });
const lookup = [noId, unavailable, notRead, unknown];

/** How each connection route fails, in the order in which the server looks (§1.2, §1.3). */
export const vmwareFailures = {
  list: [...door({ changes: false, id: false, preview: false }), off, unavailable, notRead],
  create: [...collection, off, mockMode, broken, invalid, unavailable, notRead, notSaved],
  draftTest: [...collection, off, broken, invalid, unusable, failed],
  draftPreview: [
    ...door({ changes: true, id: false, preview: true }),
    ...[off, broken, invalid, uncounted, unusable, failed, noHosts],
  ],
  update: [...item, off, mockMode, ...lookup, broken, invalid, notSaved],
  remove: [...item, off, mockMode, ...lookup, notSaved],
  savedTest: [...item, off, ...lookup, broken, invalid, unusable, failed],
  savedPreview: [
    ...door({ changes: true, id: true, preview: true }),
    ...[off, ...lookup, broken, invalid, uncounted, unusable, failed, noHosts],
  ],
} satisfies Readonly<Record<string, readonly Failure[]>>;
