import type { Exchange } from '../exchange';
import { jsonReply, textReply } from '../replies';
import { answered } from '../route';
import { hasScope, type Scope, type Visit } from './visit';

/** Steps 12 and 13 of §1.2 (texts in §6.6): here a route looks at the caller once more. */
export function notAllowed(visit: Visit, scope: Scope): Exchange | undefined {
  const { caller } = visit;
  visit.lookAgain();
  if (caller === undefined || hasScope(caller, scope)) return undefined;
  if (caller.rights === 'not-admin') return answered(textReply(403, 'Admin privileges required'));
  return answered(jsonReply(403, { error: 'missing_scope', requiredScope: scope }));
}
