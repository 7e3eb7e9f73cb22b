/** The failure categories of §4.1. */
const categories = [
  'invalid_config',
  'auth',
  'permission',
  'not_found',
  'unavailable',
  'endpoint',
  'unsupported_version',
  'tls',
  'network',
] as const;
/** A category of §4.1; one that is not there is not repeated, since nobody knows what it says. */
export type Category = (typeof categories)[number] | 'unknown';

/** The codes of §1.3 that a proof can meet. */
const codes = [
  'vmware_connection_failed',
  'vmware_invalid_config',
  'vmware_disabled',
  'vmware_not_found',
  'vmware_unavailable',
  'vmware_load_failed',
  'vmware_save_failed',
  'mock_mode_enabled',
  'invalid_request',
  'validation_error',
  'missing_connection_id',
  'missing_scope',
] as const;
/** A code of §1.3, or `unknown`. */
export type Code = (typeof codes)[number] | 'unknown';

/** The category that a server sent; undefined where it sent none (§4.4). */
export function asCategory(text: string | undefined): Category | undefined {
  return text === undefined ? undefined : (categories.find((known) => known === text) ?? 'unknown');
}

/** The code that a server sent; undefined where it sent none. */
export function asCode(text: string | undefined): Code | undefined {
  return text === undefined ? undefined : (codes.find((known) => known === text) ?? 'unknown');
}

/** A version, build or release as servers write them; undefined for any other text. */
export function asVersion(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^v?\d[\w.+-]{0,39}$/.test(text) ? text : undefined;
}

/** A privilege id, e.g. `System.Read`; undefined for any other text. */
export function asPrivilege(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z]\w*(\.[\w-]+){1,8}$/.test(value) && value.length <= 120
    ? value
    : undefined;
}

/** Whether a text is a category or code of the contract, or `unknown`. */
export function isTaxonomy(text: string): boolean {
  return text === 'unknown' || [...categories, ...codes].some((known) => known === text);
}
