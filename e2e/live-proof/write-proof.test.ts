import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { access, startBench, type ProofBench } from './proof-bench';
import type { ProofRecord } from './proof-record';
import { writeProof } from './write-proof';

let folder = '';
let bench: ProofBench | undefined;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'live-proof-'))));
afterEach(async () => {
  await bench?.close();
  bench = undefined;
  await rm(folder, { recursive: true });
});
async function proof(over: Parameters<ProofBench['run']>[0] = {}): Promise<ProofRecord> {
  bench = await startBench();
  return bench.run(over);
}

describe('a written record', () => {
  it('is a JSON and a Markdown file of the day and alias', async () => {
    const record = await proof();
    const paths = await writeProof(record, join(folder, 'new'));
    expect(await readdir(join(folder, 'new'))).toEqual(['2026-11-21-lab-one.json', '2026-11-21-lab-one.md']);
    expect(JSON.parse(await readFile(paths.json, 'utf8'))).toEqual(record);
    const page = await readFile(paths.markdown, 'utf8');
    expect(page).toContain('# Live proof of onboarding: lab-one, 2026-11-21\n');
    expect(page).toContain('- Pulse: 6.3.0\n- vCenter: 8.0.3.00400, build 24322831\n');
    expect(page).toContain('| 3 | §4.3 | Draft test with a wrong password, sent once |');
    expect(page).toContain('Pulse: 3 hosts, 12 vms, 4 datastores, 2 networks; vCenter: 3 hosts, 12 vms');
    expect(page).toContain('\n- System.Read\n- System.View\n');
    expect(page).toMatch(/could be walked passed.*\n\nThis record is evidence that a claim of support waits for/);
    expect(page).not.toMatch(/supported/i);
  });

  it('has no name and no secret, whatever the servers say', async () => {
    const record = await proof();
    const paths = await writeProof(record, folder);
    const written = (await readFile(paths.json, 'utf8')) + (await readFile(paths.markdown, 'utf8'));
    for (const name of ['zebra', 'giraffe', 'savanna', 'elephant', 'secret-inventory', 'token-', 'someone', 'r1']) {
      expect(written.toLowerCase()).not.toContain(name);
    }
    expect(bench?.lines.join('\n')).not.toMatch(/zebra|giraffe|savanna|elephant|token-/i);
  });

  it('is written for accounts and hosts that are called as fixed texts are', async () => {
    const record = await proof();
    const names = { host: 'vcenter', username: 'pulse@lab', password: access.password };
    await expect(writeProof({ ...record, alias: 'one' }, folder, names)).resolves.toBeDefined();
    await expect(writeProof({ ...record, alias: 'my-vcenter' }, folder, names)).rejects.toThrow('The host occurs');
    await expect(writeProof({ ...record, alias: 'a-lab' }, folder, names)).rejects.toThrow('The user name occurs');
  });
});

describe('a record is refused', () => {
  const base64 = Buffer.from(`${access.username}:${access.password}`).toString('base64');
  it.each([
    ['host', access.host, {}],
    ['host', 'ZEBRA.example.test', {}],
    ['host', 'zebra.example.test', { host: 'https://zebra.example.test:8443/' }],
    ['user name', access.username, {}],
    ['user name', 'GIRAFFE', {}],
    ['user name', 'savanna.test', {}],
    ['user name', 'bob', { username: 'LAB\\bob' }],
    ['password', access.password, {}],
    ['password', `x${base64}x`, {}],
    ['password', '24322831', { password: '24322831' }],
    ['password', 'a%20b', { password: 'a b' }],
  ])('that holds the %s as %s', async (kind, text, over) => {
    const record = await proof();
    const names = { ...access, ...over };
    const holding: readonly ProofRecord[] = [
      { ...record, privileges: { ids: ['System.Read', text] } },
      { ...record, vcenter: { version: text } },
      JSON.parse(JSON.stringify(record).replace('The test succeeded.', JSON.stringify(text).slice(1, -1))),
      JSON.parse(JSON.stringify(record).replace('"durationMs"', `${JSON.stringify(text)}:1,"durationMs"`)),
    ];
    for (const one of holding) {
      const refusal = await writeProof(one, folder, names).then(String, String);
      expect(refusal).toBe(`Error: The ${kind} occurs in the record; nothing was written.`);
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('whose names are not known, or whose alias or date is no part of a file name', async () => {
    const record = await proof();
    await expect(writeProof({ ...record }, folder)).rejects.toThrow('is not known');
    await expect(writeProof({ ...record, alias: '../up' }, folder, access)).rejects.toThrow('alias');
    await expect(writeProof({ ...record, date: 'today' }, folder, access)).rejects.toThrow('date');
    expect(await readdir(folder)).toEqual([]);
  });

  it('where the alias of the run is a name', async () => {
    const record = await proof({ alias: 'giraffe' });
    await expect(writeProof(record, folder)).rejects.toThrow('The user name occurs');
  });
});
