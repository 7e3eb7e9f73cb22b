import type { ApiError } from '../replies';
import type { Failure } from './failure';

/** The errors of the connection routes (§1.3), each with its status, code and message. */
export const errors = {
  disabled: { status: 404, code: 'vmware_disabled', message: 'VMware integration has been explicitly disabled' },
  mockMode: { status: 403, code: 'mock_mode_enabled', message: 'Cannot modify connections in mock mode' },
  missingId: { status: 400, code: 'missing_connection_id', message: 'Connection ID is required' },
  notFound: { status: 404, code: 'vmware_not_found', message: 'Connection not found' },
  unresolved: {
    status: 400,
    code: 'validation_error',
    message: 'VMware connection did not resolve to a canonical monitored system preview',
  },
} satisfies Record<string, ApiError>;

/** A body that cannot be read; `error` is the text of the JSON library (§3.6). */
export function invalidRequest(error: string): ApiError {
  return { status: 400, code: 'invalid_request', message: 'Invalid request body', details: { error } };
}

/** A record that the validator refuses. */
export function invalidRecord(message: string): ApiError {
  return { status: 400, code: 'validation_error', message };
}

/** A target for which no client can be built (§4.1). */
export function invalidConfig(error: string): ApiError {
  const message = 'Invalid VMware vCenter connection configuration';
  return { status: 400, code: 'vmware_invalid_config', message, details: { category: 'invalid_config', error } };
}

/** A vCenter that did not let itself be read (§4.1): always 400, whatever the reason. */
export function connectionFailed({ category, message }: Failure): ApiError {
  const details = category === undefined ? { error: message } : { category, error: message };
  return { status: 400, code: 'vmware_connection_failed', message: 'Failed to connect to VMware vCenter', details };
}

/** The monitored systems cannot be counted yet (§4.6). */
export function usageUnavailable(reason: string): ApiError {
  const message = 'Unable to verify monitored-system inventory right now';
  return { status: 503, code: 'monitored_system_usage_unavailable', message, details: { reason } };
}
