import { describe, expect, it } from 'vitest';
import { readEntries } from '~/api/list-entry';
import { VmwareConnection, VmwareTestResult } from '~/platforms/vmware/contract';

const at = '2026-08-22T12:00:00Z';
const item = {
  id: 'a',
  name: 'A',
  host: 'h',
  port: 443,
  username: 'u',
  password: '********',
  insecureSkipVerify: true,
  enabled: true,
  monitorVms: true,
  monitorHosts: true,
  monitorDatastores: true,
  pollIntervalSeconds: 60,
  useHttps: true,
  fingerprint: 'AB',
  poll: {
    intervalSeconds: 60,
    lastAttemptAt: at,
    consecutiveFailures: 1,
    lastError: { at, message: 'm', category: 'c' },
  },
  observed: {
    collectedAt: at,
    hosts: 1,
    vms: 1,
    datastores: 1,
    agents: 1,
    storage: 1,
    system: { id: 'i', name: 'n' },
    networks: 1,
    viRelease: '8.0.3',
    degraded: true,
    issueCount: 1,
    issues: [{ stage: 's', category: 'c', message: 'm', occurrences: 1 }],
  },
};

/** Every value of a tree, each once in the place of a value of another type. */
function spoilt(tree: unknown, path: string[] = []): { path: string; tree: unknown }[] {
  const wrong = typeof tree === 'string' ? 7 : 'seven';
  const inner =
    typeof tree === 'object' && tree !== null
      ? Object.entries(tree).flatMap(([key, value]) =>
          spoilt(value, [...path, key]).map((each) => ({
            path: each.path,
            tree: Array.isArray(tree)
              ? tree.map((old, i) => (String(i) === key ? each.tree : old))
              : { ...tree, [key]: each.tree },
          })),
        )
      : [];
  return [{ path: path.join('.'), tree: wrong }, ...inner];
}

describe('a value of another type, anywhere in a list item', () => {
  it.each(spoilt(item).map((each) => [each.path || 'the item itself', each] as const))(
    '%s is named, with what was expected',
    (_, each) => {
      const [entry] = readEntries([each.tree], VmwareConnection);
      expect(entry).toMatchObject({ kind: 'unreadable', path: each.path });
      expect(entry).toHaveProperty('problem', expect.stringMatching(/^expected (an?|true or false)\b/));
    },
  );
});

it('a test result of another type says what was expected too', () => {
  for (const wrong of [[], 'x', { success: false }, { success: true, issues: [5] }, { success: true, vms: '1' }]) {
    const parsed = VmwareTestResult.safeParse(wrong);
    expect(parsed.error?.issues[0]?.message).toMatch(/^expected /);
  }
});
