/** The title of each category (§4.1), exactly. */
const titles: Readonly<Record<string, string>> = {
  auth: 'Authentication failed',
  permission: 'Permissions are insufficient',
  tls: 'TLS validation failed',
  network: 'vCenter could not be reached',
  unsupported_version: 'Unsupported vCenter version',
  unavailable: 'vCenter is busy or starting',
  endpoint: 'Unexpected answer from vCenter',
  not_found: 'Endpoint not found',
  invalid_config: 'Connection settings are invalid',
};

/** The categories that have words of their own. */
export const categories: readonly string[] = Object.keys(titles);

/** The title of a failure. An unknown category shows its own name; a failure without one is a broken exchange (§4.4). */
export function failureTitle(category: string | undefined): string {
  if (category === undefined || category === '') return 'The exchange with vCenter broke off';
  return (Object.hasOwn(titles, category) ? titles[category] : undefined) ?? `Failed: ${category}`;
}
