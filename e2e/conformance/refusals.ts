import type { Refusal } from './compare';

/** The refusals of §1.3, and the validator's texts. */
export const refusals = {
  missingId: {
    status: 400,
    code: 'missing_connection_id',
    message: 'Connection ID is required',
    details: {},
  },
  notFound: { status: 404, code: 'vmware_not_found', message: 'Connection not found', details: {} },
  disabled: {
    status: 404,
    code: 'vmware_disabled',
    message: 'VMware integration has been explicitly disabled',
    details: {},
  },
  mockMode: { status: 403, code: 'mock_mode_enabled', message: 'Cannot modify connections in mock mode', details: {} },
  noHost: { status: 400, code: 'validation_error', message: 'vmware vcenter host is required', details: {} },
  noCredentials: {
    status: 400,
    code: 'validation_error',
    message: 'vmware credentials are required: provide username and password',
    details: {},
  },
} as const satisfies Readonly<Record<string, Refusal>>;

/** A body that could not be read (§3.6). */
export function unreadBody(error: string): Refusal {
  return { status: 400, code: 'invalid_request', message: 'Invalid request body', details: { error } };
}

/** A host that the server cannot use (§4.3). */
export function invalidConfig(error: string): Refusal {
  return {
    status: 400,
    code: 'vmware_invalid_config',
    message: 'Invalid VMware vCenter connection configuration',
    details: { category: 'invalid_config', error },
  };
}

/** A vCenter that could not be tested (§4.3). */
export function testFailed(category: string, error: string): Refusal {
  return {
    status: 400,
    code: 'vmware_connection_failed',
    message: 'Failed to connect to VMware vCenter',
    details: { category, error },
  };
}
