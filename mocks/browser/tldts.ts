/**
 * Stands in for the list of public suffixes, two thirds of the mock backend's script: the cookie jar of msw asks it what a site is.
 * Here every host is a site of its own, and nobody sets cookies.
 */
export function getDomain(host: string): string {
  return host;
}
