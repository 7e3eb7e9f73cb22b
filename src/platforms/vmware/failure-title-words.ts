/** The titles of failures, exactly. */
export const failureTitleWords = {
  /** Of each category (§4.1). */
  of: {
    auth: 'Authentication failed',
    permission: 'Permissions are insufficient',
    tls: 'TLS validation failed',
    network: 'vCenter could not be reached',
    unsupported_version: 'Unsupported vCenter version',
    unavailable: 'vCenter is busy or starting',
    endpoint: 'Unexpected answer from vCenter',
    not_found: 'Endpoint not found',
    invalid_config: 'Connection settings are invalid',
  } as Readonly<Record<string, string>>,
  /** A failure without category is a broken exchange (§4.4). */
  brokenOff: 'The exchange with vCenter broke off',
  unknown: (category: string): string => `Failed: ${category}`,
};
