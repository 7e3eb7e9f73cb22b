import type { Need } from './rule';
import type { ServerFacts } from './server-facts';

/** Why a rule with these needs cannot be judged on this server; undefined where it can. */
export function whyNot(needs: readonly Need[], facts: ServerFacts): string | undefined {
  for (const need of needs) {
    const reason = reasons[need](facts);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

type Reason = (facts: ServerFacts) => string | undefined;

const access: Reason = ({ locked }) => locked;
const noDemo: Reason = ({ demo }) => (demo ? 'the server is a read-only demo' : undefined);
const noMockMode: Reason = ({ mockMode }) => (mockMode ? 'the server is in mock mode' : undefined);
const featureOn: Reason = ({ featureOff }) => (featureOff ? 'the VMware integration is off' : undefined);

const reasons: Readonly<Record<Need, Reason>> = {
  access,
  list: (facts) => access(facts) ?? featureOn(facts),
  unsafe: (facts) => access(facts) ?? noDemo(facts),
  write: (facts) => access(facts) ?? featureOn(facts) ?? noDemo(facts) ?? noMockMode(facts) ?? facts.noWrites,
  session: ({ session, closed }) => (session ? undefined : closed ? 'needs --user' : 'the server asks for no sign-in'),
  closed: ({ closed }) => (closed ? undefined : 'the server asks for no sign-in'),
  open: ({ closed }) => (closed ? 'the server asks for a sign-in' : undefined),
  'feature-off': ({ featureOff }) => (featureOff ? undefined : 'the VMware integration is on'),
  'mock-mode': ({ mockMode }) => (mockMode ? undefined : 'the server is not in mock mode'),
  demo: ({ demo }) => (demo ? undefined : 'the server is no demo'),
};
