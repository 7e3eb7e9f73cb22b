import type { Vcenter } from '~mocks/domain/vmware/vcenter';

/** Says what a value should have been; undefined where it is that. `at` names it. */
type Check = (value: unknown, at: string) => string | undefined;

/**
 * Reads a vCenter from JSON that somebody wrote by hand.
 * @returns the vCenter, or the sentence that names the key that is wrong
 */
export function readVcenter(value: unknown): { vcenter: Vcenter } | { problem: string } {
  const problem = vcenter(value, 'vcenter');
  return problem === undefined ? { vcenter: value as Vcenter } : { problem };
}

const is =
  (what: string, test: (value: unknown) => boolean): Check =>
  (value, at) =>
    test(value) ? undefined : `${at}: expected ${what}.`;
const count = is('a whole number from 0 on', (value) => Number.isSafeInteger(value) && (value as number) >= 0);
const text = is('a text', (value) => typeof value === 'string');
const flag = is('true or false', (value) => typeof value === 'boolean');

/** An object with exactly these keys, of which some have to be there. */
function object(keys: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${at}: expected an object.`;
    for (const [key, inner] of Object.entries(value)) {
      const check = Object.hasOwn(keys, key) ? keys[key] : undefined;
      if (!check) return `${at}.${key}: there is no such key; known are ${Object.keys(keys).join(', ')}.`;
      const problem = check(inner, `${at}.${key}`);
      if (problem !== undefined) return problem;
    }
    const missing = required.find((key) => !Object.hasOwn(value, key));
    return missing === undefined ? undefined : `${at}.${missing}: is missing.`;
  };
}

function list(of: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return `${at}: expected a list.`;
    return value.map((item, index) => of(item, `${at}[${index}]`)).find((problem) => problem !== undefined);
  };
}

const status = (value: unknown) => Number.isInteger(value) && (value as number) >= 200 && (value as number) <= 599;
const answered = object({ status: is('an HTTP status from 200 to 599', status), json: () => undefined }, ['json']);
const answer: Check = (value, at) => {
  if (typeof value === 'object' && value !== null) return answered(value, at);
  const known = status(value) || value === 'bad-json' || value === 'drop' || value === 'hang';
  return known ? undefined : `${at}: expected an HTTP status, "bad-json", "drop", "hang" or {"status", "json"}.`;
};

const behaviour = {
  hosts: count,
  vms: count,
  datastores: count,
  networks: count,
  release: text,
  poweredOff: count,
  username: text,
  password: text,
  anyAccount: flag,
  certificate: is('"trusted" or "self-signed"', (value) => value === 'trusted' || value === 'self-signed'),
  legacyOnly: flag,
  faults: list(object({ on: text, answer }, ['on', 'answer'])),
  delayMs: count,
  delays: list(object({ on: text, ms: count }, ['on', 'ms'])),
};

const phase = object({ forSeconds: count, becomes: object(behaviour) }, ['forSeconds', 'becomes']);
const vcenter = object({ ...behaviour, phases: list(phase), repeatPhases: flag }, [
  'hosts',
  'vms',
  'datastores',
  'networks',
  'release',
]);
