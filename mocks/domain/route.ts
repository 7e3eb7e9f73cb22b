import type { Visit } from './auth/visit';
import type { RawReply, RawRequest, Exchange } from './exchange';

/** A route of the fake server, found by the unescaped segments of its path. */
export interface Route {
  /** The path as segments: `['api', 'health']`. */
  segments: readonly string[];
  /** Everything below the path too, and the path with a slash at its end: not the path itself. */
  below?: boolean;
  /** Open to callers who are not let in (§1.4). */
  open?: boolean;
  /** @param decoded the path as the HTTP layer unescaped it */
  handle(request: RawRequest, decoded: string, visit: Visit): Exchange;
}

/** The most specific route for a path; undefined: none (§1.2 step 9). */
export function findRoute(routes: readonly Route[], path: readonly string[]): Route | undefined {
  const begins = ({ segments }: Route): boolean => segments.every((segment, at) => path[at] === segment);
  const exact = routes.find((route) => route.below !== true && path.length === route.segments.length && begins(route));
  return exact ?? routes.find((route) => route.below === true && path.length > route.segments.length && begins(route));
}

/** An exchange that is over at once. */
export function answered(reply: RawReply): Exchange {
  return { kind: 'answered', reply };
}
