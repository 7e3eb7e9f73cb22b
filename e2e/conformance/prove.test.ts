import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { rawRequest } from '~mocks/http/raw-request';
import { startFakeVcenter } from '../live-proof/fake-vcenter';
import { access, counts } from '../live-proof/proof-bench';
import { createPulseClient } from './pulse-client';
import { readArguments } from './read-arguments';
import { conform, createStage, list } from './stage';

const password = 'the-password-of-nobody';
const stage = createStage();
afterEach(() => stage.clear());

/** A signed-in mock server that reaches a vCenter, which is also asked directly. */
async function site(counted = counts) {
  const address = await stage.host({ settings: { auth: { username: 'admin', password } } });
  const { username, password: secret } = access;
  const fake = await startFakeVcenter({ username, password: secret, counts: counted, release: '8.0.3' });
  stage.later(() => fake.close());
  await rawRequest(address, {
    method: 'PUT',
    target: `/__mock/vcenters/${access.host}`,
    body: JSON.stringify({ ...counts, release: '8.0.3', username, password: secret }),
  });
  const folder = mkdtempSync(join(tmpdir(), 'live-proof-'));
  stage.later(() => rmSync(folder, { recursive: true }));
  const args = [address, '--user', `admin:${password}`, '--vcenter', access.host, '--vcenter-user', username];
  const run = () =>
    conform(
      [...args, '--vcenter-password-env', 'VC', '--alias', 'lab-one', '--proof', folder],
      { VC: secret },
      undefined,
      { vcenterApi: fake.api, wait: () => Promise.resolve() },
    );
  const rows = async () =>
    (await createPulseClient(address, { kind: 'user', username: 'admin', password }).send('GET', list)).json;
  return { run, rows, folder };
}

it('after the rules the onboarding of a vCenter is walked, its record written and its connection removed', async () => {
  const { run, rows, folder } = await site();
  const { status, out, all } = await run();
  expect(status).toBe(0);
  expect(out.at(-1)).toContain('passed');
  const files = readdirSync(folder).sort();
  expect(files).toEqual([
    expect.stringMatching(/^\d{4}-\d\d-\d\d-lab-one\.json$/),
    expect.stringMatching(/-lab-one\.md$/),
  ]);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  for (const text of [...texts, all]) {
    expect(text).not.toContain(access.password);
    expect(text).not.toContain(password);
  }
  for (const text of texts) expect(text).not.toContain(access.host);
  expect(await rows()).toEqual([]);
});

it('counts that differ from the vCenter’s own make the run fail', async () => {
  const { run, rows } = await site({ ...counts, vms: counts.vms + 1 });
  const { status, out } = await run();
  expect(status).toBe(1);
  expect(out.join('\n')).toMatch(/^8 .*did not pass/m);
  expect(await rows()).toEqual([]);
});

it.each([
  [['--vcenter', 'vc'], 'needs --vcenter-user'],
  [['--vcenter', 'vc', '--vcenter-user', 'u'], 'needs --vcenter-password-env'],
  [['--vcenter', 'vc', '--vcenter-user', 'u', '--vcenter-password-env', 'ABSENT'], 'which is not set'],
  [['--alias', 'x'], '--alias needs --vcenter'],
  [['--vcenter-insecure'], '--vcenter-insecure needs --vcenter'],
  [['--vcenter', 'vc', '--vcenter-user', 'u', '--vcenter-password-env', 'VC', '--alias', '../x'], 'letters, digits'],
])('%j is refused with a sentence', (args, why) => {
  expect(readArguments(['http://127.0.0.1:7655', ...args], { VC: 'secret' })).toEqual({
    problem: expect.stringContaining(why),
  });
});
