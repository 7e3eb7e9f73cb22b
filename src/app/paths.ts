import type { ConnectionPaths } from '~/connections/components/workspace-context';

/** Where the platform connections stand among the settings. */
export const platformsPath = '/settings/infrastructure/platforms';

/**
 * The addresses of a platform's screens.
 * @param slug the platform's own segment, e.g. of its tab
 * @param search the current query string, of which the scenario stays in every link
 */
export function connectionPaths(slug: string, search = ''): ConnectionPaths {
  const base = `${platformsPath}/${slug}`;
  const kept = keptSearch(search);
  return {
    list: () => base + kept,
    add: () => `${base}/new${kept}`,
    details: (id) => `${base}/${idSegment(id)}${kept}`,
    edit: (id) => `${base}/${idSegment(id)}/edit${kept}`,
    remove: (id) => `${base}/${idSegment(id)}/remove${kept}`,
  };
}

/** The part of a query string that links within the page carry on: the chosen scenario. */
export function keptSearch(search: string): string {
  const scenario = new URLSearchParams(search).get('scenario');
  return scenario === null ? '' : `?scenario=${encodeURIComponent(scenario).replaceAll('%2F', '/')}`;
}

/** Ids that an address cannot carry as they are: browsers drop dot segments, "new" is the form, nothing is no segment. */
const awkward = /^(new|\.{0,2}|~.*)$/s;

/** An id, any string, as one segment of an address of this page; a tilde stands before those that would mean something else. */
export function idSegment(id: string): string {
  const wellFormed = id.replace(/[\ud800-\udfff]/gu, '\ufffd');
  return encodeURIComponent(awkward.test(id) ? `~${wellFormed}` : wellFormed);
}

/** The id behind a segment; undefined where the segment is not one that `idSegment` makes. */
export function idOfSegment(segment: string): string | undefined {
  try {
    const text = decodeURIComponent(segment);
    return text.startsWith('~') ? text.slice(1) : text;
  } catch {
    return undefined;
  }
}
