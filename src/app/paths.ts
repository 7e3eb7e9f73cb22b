import type { ConnectionPaths } from '~/connections/components/workspace-context';
import { choiceParameters } from '~/connections/view/list-choice';

/** Where the page stands on its server, `/` or `/connections/`: what it was built for, or where this script was fetched from. */
const base =
  import.meta.env.BASE_URL === './'
    ? new URL(import.meta.url.replace(/[^/]*\/[^/]*$/, '')).pathname
    : import.meta.env.BASE_URL;

/** An address of this page by its path from `/`. */
export function pathAt(path: string): string {
  return base + path.slice(1);
}

/** Where the platform connections stand among the settings. */
export const platformsPath = pathAt('/settings/infrastructure/platforms');

/**
 * The addresses of a platform's screens.
 * @param slug the platform's own segment, e.g. of its tab
 * @param search the current query string, of which the scenario and what is chosen of the list stay in every link
 */
export function connectionPaths(slug: string, search = ''): ConnectionPaths {
  const own = `${platformsPath}/${slug}`;
  const kept = keptSearch(search, ['scenario', ...choiceParameters]);
  return {
    list: () => own + kept,
    add: () => `${own}/new${kept}`,
    duplicate: (id) => `${own}/new${kept}${kept === '' ? '?' : '&'}from=${encodeURIComponent(wellFormed(id))}`,
    details: (id) => `${own}/${idSegment(id)}${kept}`,
    edit: (id) => `${own}/${idSegment(id)}/edit${kept}`,
    remove: (id) => `${own}/${idSegment(id)}/remove${kept}`,
  };
}

/**
 * The part of a query string that links within the page carry on: the chosen scenario.
 * @param names of the parameters that are carried on instead
 */
export function keptSearch(search: string, names: readonly string[] = ['scenario']): string {
  const given = new URLSearchParams(search);
  const kept = names.flatMap((name) => {
    const value = given.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%2F', '/')}`];
  });
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/** Ids that an address cannot carry as they are: browsers drop dot segments, "new" is the form, nothing is no segment. */
const awkward = /^(new|\.{0,2}|~.*)$/s;

/** An id, any string, as one segment of an address of this page; a tilde stands before those that would mean something else. */
export function idSegment(id: string): string {
  return encodeURIComponent((awkward.test(id) ? '~' : '') + wellFormed(id));
}

/** Without halves of pairs, which no address can hold. */
function wellFormed(id: string): string {
  return id.replace(/[\ud800-\udfff]/gu, '\ufffd');
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
