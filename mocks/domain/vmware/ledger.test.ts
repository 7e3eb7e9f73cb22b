import { describe, expect, it } from 'vitest';
import { account, base, createBench, healthy } from '../bench';

interface Ledger {
  connections: { name: string; state: string; stateReason?: string; address: string; fleet: Record<string, unknown> }[];
  systems?: unknown[];
}

describe('the unified ledger (§8.4)', () => {
  it('follows the health of each connection, in order of names', () => {
    const bench = createBench();
    bench.vcenters.set('refusing', { ...healthy, password: 'other' });
    const ledger = (): Ledger => bench.json('GET', '/api/connections') as Ledger;
    expect(ledger()).toEqual({ connections: [] });
    for (const [name, host] of Object.entries({ d: 'nowhere', B: 'vc', c: 'refusing' })) {
      bench.send('POST', base, account(host, { name, id: name }));
    }
    bench.send('POST', base, account('https://vc:8443', { name: 'a', enabled: false }));
    const states = (): unknown => ledger().connections.map(({ name, state }) => `${name} ${state}`);
    expect(states()).toEqual(['a paused', 'B pending', 'c pending', 'd pending']);
    bench.round();
    expect(states()).toEqual(['a paused', 'B active', 'c unauthorized', 'd unreachable']);
    bench.time.now += 185_000;
    expect(states()).toEqual(['a paused', 'B stale', 'c unauthorized', 'd unreachable']);
    expect(ledger().connections[1]?.stateReason).toBe('no successful poll in 3m5s');
    expect(ledger().connections[0]?.address).toBe('https://https://vc:8443:443');
    expect(ledger().systems).toHaveLength(4);
  });

  it('fingerprints the settings as the recorded server does', () => {
    const bench = createBench();
    bench.send('POST', base, account('vc', { id: 'a', name: 'Second' }));
    bench.round();
    const fleet = (bench.json('GET', '/api/connections') as Ledger).connections[0]?.fleet;
    const hash = 'sha256:990caa0b291ed72d01edc58a55601526154f6c2c173ed52d014b5d9a5fda2c3c';
    expect(fleet?.['configDrift']).toMatchObject({
      status: 'current',
      desired: { version: 'connection-config/v1', hash },
    });
  });
});
