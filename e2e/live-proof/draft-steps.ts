import { phrases } from './phrases';
import { factsOf, isSuccess } from './pulse-vmware';
import { noteRefusedAccount, type StepPlan, type Walk } from './walk';

/** Steps 1 to 3: what a test says before anything is saved (§1.1 V3). */
export function draftSteps(walk: Walk): readonly StepPlan[] {
  return [rightAccount(walk), untrustedCertificate(walk), wrongPassword(walk)];
}

function rightAccount(walk: Walk): StepPlan {
  return {
    step: '1',
    sections: ['§1.1', '§2.6', '§9'],
    title: phrases.draftTitle,
    expected: phrases.draftExpected,
    async run() {
      const answer = await walk.pulse.draftTest(walk.fields());
      const facts = factsOf(answer);
      if (isSuccess(answer)) return { outcome: 'passed', got: phrases.succeeded, facts };
      // Without leave to skip the check, the next step says whether the certificate is the reason.
      if (facts.category !== 'tls' || walk.vcenter.insecure) walk.blocked = phrases.draftFailed;
      noteRefusedAccount(walk, facts);
      return { outcome: 'did not pass', got: answer.status === 0 ? phrases.noAnswer : phrases.refused, facts };
    },
  };
}

function untrustedCertificate(walk: Walk): StepPlan {
  return {
    step: '2',
    sections: ['§4.3'],
    title: phrases.trustTitle,
    expected: phrases.trustExpected,
    async run() {
      const answer = await walk.pulse.draftTest(walk.fields({ insecureSkipVerify: false }));
      const facts = factsOf(answer);
      if (isSuccess(answer)) {
        walk.skipVerify = false;
        return { outcome: 'passed', got: phrases.trusted, facts };
      }
      if (facts.category === 'tls' && !walk.vcenter.insecure) walk.blocked = phrases.untrusted;
      noteRefusedAccount(walk, facts);
      const asExpected = isConnectionFailure(facts, 'tls');
      return {
        outcome: asExpected ? 'passed' : 'did not pass',
        got: answer.status === 0 ? phrases.noAnswer : phrases.refused,
        facts,
      };
    },
  };
}

function wrongPassword(walk: Walk): StepPlan {
  return {
    step: '3',
    sections: ['§4.3'],
    title: phrases.passwordTitle,
    expected: phrases.passwordExpected,
    async run() {
      // Once: a vCenter locks accounts after several.
      const answer = await walk.pulse.draftTest(walk.fields({ password: `${walk.vcenter.password}-wrong` }));
      const facts = factsOf(answer);
      if (isSuccess(answer)) return { outcome: 'did not pass', got: phrases.acceptedWrongly, facts };
      return {
        outcome: isConnectionFailure(facts, 'auth') ? 'passed' : 'did not pass',
        got: answer.status === 0 ? phrases.noAnswer : phrases.refused,
        facts,
      };
    },
  };
}

/** A failed connectivity test is always 400 (§1.3). */
export function isConnectionFailure(
  { status, code, category }: ReturnType<typeof factsOf>,
  wanted: NonNullable<ReturnType<typeof factsOf>['category']>,
): boolean {
  return status === 400 && code === 'vmware_connection_failed' && category === wanted;
}
