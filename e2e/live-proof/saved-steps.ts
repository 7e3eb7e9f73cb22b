import { storedSecretMask } from '~/contract/mask';
import { isConnectionFailure } from './draft-steps';
import { phrases } from './phrases';
import type { Facts } from './proof-record';
import { factsOf, isSuccess, observedFacts, Row, type Answer, type ConnectionFields } from './pulse-vmware';
import { noteRefusedAccount, ownRow, type Finding, type StepPlan, type Walk } from './walk';

/** Steps 4 to 7: the connection is made and tested (§1.1 V2, V7). */
export function savedSteps(walk: Walk): readonly StepPlan[] {
  return [create(walk), savedTest(walk), overlay(walk), wrongHost(walk)];
}

function create(walk: Walk): StepPlan {
  return {
    step: '4',
    sections: ['§2.1', '§2.5', '§3.4'],
    title: phrases.createTitle,
    expected: phrases.createExpected,
    async run() {
      walk.blocked = phrases.notCreated;
      const { rows, status } = await walk.pulse.list();
      if (!rows) return { outcome: 'did not pass', got: phrases.listUnreadable, facts: { status } };
      walk.before = new Set(rows.map((row) => row.id));
      const answer = await walk.pulse.create(walk.fields());
      const { code, category } = factsOf(answer);
      const facts: Facts = { status: answer.status, ...(code ? { code } : {}), ...(category ? { category } : {}) };
      if (answer.status === 0) return { outcome: 'did not pass', got: phrases.noAnswer, facts };
      if (answer.status !== 201) return { outcome: 'did not pass', got: phrases.refused, facts };
      const made = Row.safeParse(answer.json);
      if (!made.success || walk.before.has(made.data.id)) {
        return { outcome: 'did not pass', got: phrases.noId, facts };
      }
      walk.id = made.data.id;
      delete walk.blocked;
      return { ...judgeCreated(walk, answer, made.data), facts };
    },
  };
}

function judgeCreated(walk: Walk, answer: Answer, row: Row): Finding {
  if (holds(answer.json, walk.vcenter.password)) {
    return { outcome: 'did not pass', got: phrases.passwordShown };
  }
  if (row.password !== storedSecretMask) return { outcome: 'did not pass', got: phrases.notMasked };
  if (row.enabled !== true) return { outcome: 'did not pass', got: phrases.notEnabled };
  return { outcome: 'passed', got: phrases.created };
}

/** Whether a record holds the password anywhere but in the fields that were typed for others to read. */
function holds(json: unknown, password: string): boolean {
  if (typeof json === 'string') return json.includes(password);
  if (typeof json !== 'object' || json === null) return false;
  return Object.entries(json).some(
    ([key, value]) => !['id', 'name', 'host', 'username'].includes(key) && holds(value, password),
  );
}

function savedTest(walk: Walk): StepPlan {
  return {
    step: '5',
    sections: ['§2.2', '§2.3', '§5.2'],
    title: phrases.savedTitle,
    expected: phrases.savedExpected,
    async run() {
      const answer = await walk.pulse.savedTest(walk.id ?? '');
      const facts = factsOf(answer);
      noteRefusedAccount(walk, facts);
      if (!isSuccess(answer)) {
        return { outcome: 'did not pass', got: answer.status === 0 ? phrases.noAnswer : phrases.refused, facts };
      }
      const row = await ownRow(walk);
      const seen = { ...facts, ...observedFacts(row?.observed) };
      const shown = row?.poll?.lastSuccessAt !== undefined && row.poll.lastError === undefined;
      return shown && seen.pulse
        ? { outcome: 'passed', got: phrases.recorded, facts: seen }
        : { outcome: 'did not pass', got: phrases.notRecorded, facts: seen };
    },
  };
}

function overlay(walk: Walk): StepPlan {
  const { name } = walk.fields();
  return {
    step: '6',
    sections: ['§3.4', '§3.5', '§5.2', '§9'],
    title: phrases.overlayTitle,
    expected: phrases.overlayExpected,
    run: () => unrecorded(walk, { name: `${name} changed` }, (answer) => isSuccess(answer)),
  };
}

function wrongHost(walk: Walk): StepPlan {
  return {
    step: '7',
    sections: ['§4.3', '§5.2'],
    title: phrases.wrongHostTitle,
    expected: phrases.wrongHostExpected,
    // No word in it may make the failure one of `tls` (§10.15).
    run: () =>
      unrecorded(walk, { host: 'no-such-vcenter.invalid' }, (_, facts) => isConnectionFailure(facts, 'network')),
  };
}

/**
 * An overlay test that must leave the health in the list alone. The server's own poll can come in between: then it is sent once
 * more, since the next poll is a minute away (§5.1).
 */
async function unrecorded(
  walk: Walk,
  over: Partial<ConnectionFields>,
  asExpected: (answer: Answer, facts: Facts) => boolean,
): Promise<Finding> {
  let facts: Facts = {};
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const before = await ownRow(walk);
    const answer = await walk.pulse.overlayTest(walk.id ?? '', walk.fields({ ...over, password: storedSecretMask }));
    facts = factsOf(answer);
    noteRefusedAccount(walk, facts);
    if (answer.status === 0) return { outcome: 'did not pass', got: phrases.noAnswer, facts };
    if (!asExpected(answer, facts)) {
      return { outcome: 'did not pass', got: isSuccess(answer) ? phrases.acceptedWrongly : phrases.refused, facts };
    }
    const after = await ownRow(walk);
    if (!before?.poll || !after?.poll) return { outcome: 'did not pass', got: phrases.listUnreadable, facts };
    if (JSON.stringify(before.poll) === JSON.stringify(after.poll)) {
      return { outcome: 'passed', got: phrases.nothingRecorded, facts };
    }
  }
  return { outcome: 'did not pass', got: phrases.somethingRecorded, facts };
}
