import { phrases } from './phrases';
import type { Counts, Privileges, VcenterVersion } from './proof-record';
import { countsOf, factsOf, isSuccess } from './pulse-vmware';
import type { VcenterApi, VcenterSession } from './vcenter-api';
import { noteRefusedAccount, ownRow, type Finding, type StepPlan, type Walk } from './walk';

/** What was read of the vCenter beside its numbers. */
export interface VcenterFacts {
  version: VcenterVersion;
  privileges: Privileges;
}

/**
 * Step 8: what Pulse counts (§2.3) is what the vCenter itself counts. Where they differ, both are asked once more, since machines come
 * and go. On the way version and privileges are read.
 * @param told takes what the vCenter says of itself
 */
export function countStep(walk: Walk, api: VcenterApi, told: (facts: VcenterFacts) => void): StepPlan {
  return {
    step: '8',
    sections: ['§2.3', '§7.5'],
    title: phrases.countsTitle,
    expected: phrases.countsExpected,
    async run() {
      const session = await api.open(walk.signal);
      if (!session) return { outcome: 'not proven', got: phrases.signInRefused };
      try {
        const finding = await compared(walk, session);
        told(await session.describe());
        return finding;
      } finally {
        await session.close();
      }
    },
  };
}

async function compared(walk: Walk, session: VcenterSession): Promise<Finding> {
  const first = await compare(walk, session);
  if (first.got !== phrases.different || walk.signal.aborted) return first;
  const answer = await walk.pulse.savedTest(walk.id ?? '');
  const facts = factsOf(answer);
  noteRefusedAccount(walk, facts);
  return isSuccess(answer) ? compare(walk, session) : first;
}

async function compare(walk: Walk, session: VcenterSession): Promise<Finding> {
  const vcenter = await session.counts();
  const pulse = countsOf((await ownRow(walk))?.observed);
  if (!pulse) return { outcome: 'did not pass', got: phrases.notObserved, facts: { vcenter } };
  const facts = { pulse, vcenter };
  const kinds = countKinds.filter((kind) => pulse[kind] !== undefined);
  if (kinds.some((kind) => vcenter[kind] === undefined)) {
    return { outcome: 'not proven', got: phrases.countsUnread, facts };
  }
  return kinds.every((kind) => pulse[kind] === vcenter[kind])
    ? { outcome: 'passed', got: phrases.equal, facts }
    : { outcome: 'did not pass', got: phrases.different, facts };
}

/** The kinds that are counted, in the contract's order. */
export const countKinds = ['hosts', 'vms', 'datastores', 'networks'] as const satisfies readonly (keyof Counts)[];
