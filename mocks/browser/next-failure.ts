import { codeBeforeAsking, refusalCodes, refusalWith } from '~mocks/domain/vmware/refusals';
import type { Vcenter } from '~mocks/domain/vmware/vcenter';
import type { Backend } from '~mocks/handlers/answer';
import { failingCategories, failingVcenter } from '~mocks/vcenters/failing-vcenter';
import type { NextFailure } from './controls';

/** A failure that waits for the next request that can fail so, and is over then. */
export interface FailureToCome {
  get(): NextFailure | undefined;
  /** @throws {Error} on a category or code that there is not */
  set(failure: NextFailure | undefined): void;
  /** For the backend: the refusal, where it is the turn of this request. */
  refuse: NonNullable<Backend['refuse']>;
  /** For the backend: who answers at a host, unless it is its turn to fail. */
  vcenters<Args extends readonly unknown[]>(
    find: (...args: Args) => Vcenter | undefined,
  ): (...args: Args) => Vcenter | undefined;
}

/** The category whose failures come before any vCenter is asked (§4.1), so that the server refuses them itself. */
const beforeAsking: NextFailure = { kind: 'code', code: codeBeforeAsking };

/** The categories in which a request can be made to fail; `none` is a failure without one. */
export const nextCategories: readonly string[] = [...failingCategories, 'invalid_config'];

/** @param clock milliseconds since 1970 */
export function createFailureToCome(clock: () => number): FailureToCome {
  let waiting: NextFailure | undefined;
  return {
    get: () => waiting,
    set(failure) {
      const known = failure?.kind === 'code' ? refusalCodes : nextCategories;
      const name = failure?.kind === 'code' ? failure.code : failure?.category;
      if (name !== undefined && !known.includes(name))
        throw new Error(`Nothing fails with "${name}". Known are: ${known.join(', ')}`);
      waiting = failure;
    },
    refuse({ method, target }) {
      const failure = waiting?.kind === 'category' && waiting.category === 'invalid_config' ? beforeAsking : waiting;
      if (failure?.kind !== 'code') return undefined;
      const reply = refusalWith(failure.code, method, target, clock());
      if (reply) waiting = undefined;
      return reply;
    },
    vcenters:
      (find) =>
      (...args) => {
        if (waiting?.kind !== 'category' || waiting.category === 'invalid_config') return find(...args);
        const { category } = waiting;
        waiting = undefined;
        return failingVcenter(category);
      },
  };
}
