import { phrases } from './phrases';
import type { ListHealth, ProofStep } from './proof-record';
import { factsOf } from './pulse-vmware';
import type { Wait } from './resource-step';
import { ownRows, type Finding, type StepPlan, type Walk } from './walk';

/** Step 9: what the list said after each of the steps before (§2.2). */
export function healthStep(steps: readonly ProofStep[]): StepPlan {
  return {
    step: '9',
    sections: ['§2.1', '§2.2', '§5.3'],
    title: phrases.healthTitle,
    expected: phrases.healthExpected,
    run() {
      let made = false;
      let well = true;
      const read: ListHealth[] = [];
      for (const { step, outcome, list } of steps) {
        if (!list) continue;
        made ||= step === '4' && (outcome === 'passed' || list.rows > 0);
        well &&= list.status === 200 && list.rows === (made ? 1 : 0) && !list.error && list.consecutiveFailures === 0;
        read.push(list);
      }
      if (read.length === 0) return Promise.resolve({ outcome: 'not proven', got: phrases.listUnreadable });
      return Promise.resolve(
        well ? { outcome: 'passed', got: phrases.healthy } : { outcome: 'did not pass', got: phrases.unhealthy },
      );
    },
  };
}

/** How often the removal is tried, and the time between, in milliseconds. */
const tries = 3;
const pauseMs = 2_000;

/**
 * Step 10: deletes what this run made, and nothing else (§1.1 V6), and sees it gone. It is walked whatever came before, and by no
 * stop of the run kept from it.
 */
export function deleteStep(walk: Walk, wait: Wait): StepPlan {
  return {
    step: '10',
    sections: ['§1.1', '§2.10', '§5.3'],
    title: phrases.deleteTitle,
    expected: phrases.deleteExpected,
    async run() {
      if (walk.before === undefined) return { outcome: 'passed', got: phrases.nothingMade };
      let found: Finding = { outcome: 'did not pass', got: phrases.stillThere };
      for (let attempt = 0; attempt < tries && found.outcome !== 'passed'; attempt += 1) {
        if (attempt > 0) await wait(pauseMs, new AbortController().signal);
        found = await removeAndLook(walk);
      }
      return found;
    },
  };
}

async function removeAndLook(walk: Walk): Promise<Finding> {
  const { rows } = await walk.pulse.list();
  // An unreadable list names nothing to delete, but what the create answered is known without it.
  const known = walk.id === undefined ? [] : [walk.id];
  const ids = rows ? ownRows(walk, rows).map((row) => row.id) : known;
  let facts = {};
  for (const id of ids) {
    const { status } = factsOf(await walk.pulse.remove(id));
    facts = status === undefined ? {} : { status };
  }
  const after = await walk.pulse.list();
  if (!after.rows || ownRows(walk, after.rows).length > 0) {
    return { outcome: 'did not pass', got: phrases.stillThere, facts };
  }
  const nothing = ids.length === 0 && walk.id === undefined;
  return { outcome: 'passed', got: nothing ? phrases.nothingMade : phrases.gone, facts };
}
