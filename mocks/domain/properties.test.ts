import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account, base, createBench, healthy, type Bench } from './bench';
import type { FaultAnswer, Vcenter } from './vmware/vcenter';

interface ListItem {
  id: string;
  poll: { consecutiveFailures?: number; lastError?: unknown };
}

type Command =
  | { kind: 'create'; id: string; host: string; password: string; enabled: boolean }
  | { kind: 'update'; id: string; body: Record<string, unknown> }
  | { kind: 'delete' | 'test' | 'preview'; id: string }
  | { kind: 'overlay'; id: string; body: Record<string, unknown> }
  | { kind: 'draft'; host: string; password: string }
  | { kind: 'vcenter'; host: string; vcenter: Vcenter }
  | { kind: 'round' };

const id = fc.constantFrom('a', 'b', 'c', 'test');
const host = fc.constantFrom('vc', 'other', 'http://bad', 'nowhere', 'vc:9');
const password = fc.constantFrom('right-password', 'sec<ret-one', 'ge"heim-zwei', '  secret three  ', '********');
const body = fc.record(
  { host, password, enabled: fc.boolean(), port: fc.constantFrom(443, 0, 8443), name: fc.constantFrom('', 'n') },
  { requiredKeys: [] },
);
const answer = fc.constantFrom<FaultAnswer[]>(200, 401, 403, 404, 500, 503, 'bad-json', 'drop', 'hang');
const on = fc.constantFrom(
  'automation session',
  'host inventory',
  'vi-json login',
  'HostSystem recent events',
  'vm tools',
);
const vcenter = fc.record({ on, answer }).map((fault): Vcenter => ({ ...healthy, anyAccount: true, faults: [fault] }));

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), id, host, password, enabled: fc.boolean() }),
  fc.record({ kind: fc.constant('update' as const), id, body }),
  fc.record({ kind: fc.constantFrom('delete' as const, 'test' as const, 'preview' as const), id }),
  fc.record({ kind: fc.constant('overlay' as const), id, body }),
  fc.record({ kind: fc.constant('draft' as const), host, password }),
  fc.record({ kind: fc.constant('vcenter' as const), host: fc.constantFrom('vc', 'other'), vcenter }),
  fc.record({ kind: fc.constant('round' as const) }),
);

/** Runs a command and returns what was answered. */
function run(bench: Bench, step: Command): string {
  const said = ({ status, headers, body: text }: ReturnType<Bench['send']>): string =>
    `${status} ${JSON.stringify(headers)} ${text}`;
  if (step.kind === 'round') bench.round();
  else if (step.kind === 'vcenter') bench.vcenters.set(step.host, step.vcenter);
  else if (step.kind === 'create') {
    const { id: given, password: secret, enabled } = step;
    return said(bench.send('POST', base, account(step.host, { id: given, password: secret, enabled })));
  } else if (step.kind === 'draft')
    return said(bench.send('POST', `${base}/test`, account(step.host, { password: step.password })));
  else if (step.kind === 'update') return said(bench.send('PUT', `${base}/${step.id}`, step.body));
  else if (step.kind === 'delete') return said(bench.send('DELETE', `${base}/${step.id}`));
  else if (step.kind === 'preview') return said(bench.send('POST', `${base}/${step.id}/preview`));
  else return said(bench.send('POST', `${base}/${step.id}/test`, step.kind === 'overlay' ? step.body : undefined));
  return '';
}

/** Everything but the clock. */
function stored(bench: Bench): string {
  return JSON.stringify({ ...bench.server.snapshot(), lastInstant: undefined });
}

function list(bench: Bench): readonly ListItem[] {
  return bench.json('GET', base) as ListItem[];
}

function holds(check: (bench: Bench, step: Command) => void): void {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 25 }), (steps) => {
      const bench = createBench();
      for (const step of steps) check(bench, step);
    }),
    { numRuns: 150 },
  );
}

describe('whatever the sequence of commands', () => {
  it('no stored password comes back, in a reply or in a snapshot', () => {
    holds((bench, step) => {
      const said =
        run(bench, step) + bench.send('GET', base).body + bench.send('GET', '/api/connections').body + stored(bench);
      for (const secret of ['right-password', 'ret-one', 'heim-zwei', 'secret three'])
        expect(said).not.toContain(secret);
    });
  });

  it('an overlay, a draft and a preview change nothing that is stored', () => {
    holds((bench, step) => {
      const before = stored(bench);
      run(bench, step);
      if (['overlay', 'draft', 'preview'].includes(step.kind)) expect(stored(bench)).toBe(before);
    });
  });

  it('of all tests only a saved one without a body is recorded', () => {
    holds((bench, step) => {
      const before = bench.server.snapshot().health;
      const saved = step.kind === 'test' && list(bench).some((item) => item.id === step.id);
      run(bench, step);
      const same = JSON.stringify(bench.server.snapshot().health) === JSON.stringify(before);
      if (step.kind !== 'round') expect(same).toBe(!saved);
    });
  });

  it('failures in a row and the last error agree', () => {
    holds((bench, step) => {
      run(bench, step);
      for (const { poll } of list(bench))
        expect((poll.consecutiveFailures ?? 0) > 0).toBe(poll.lastError !== undefined);
    });
  });

  it('the list keeps its order', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 25 }), (steps) => {
        const bench = createBench();
        const ids: string[] = [];
        for (const step of steps) {
          const said = run(bench, step);
          if (step.kind === 'create') ids.push(step.id);
          if (step.kind === 'delete' && said.startsWith('200')) ids.splice(ids.indexOf(step.id), 1);
          expect(list(bench).map((item) => item.id)).toEqual(ids);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('a server that is restored from its snapshot goes on as the same', () => {
    holds((bench, step) => {
      run(bench, step);
      const copy = createBench({
        state: JSON.parse(JSON.stringify(bench.server.snapshot())) as ReturnType<typeof bench.server.snapshot>,
      });
      expect(copy.send('GET', base).body).toBe(bench.send('GET', base).body);
      bench.vcenters.forEach((one, name) => copy.vcenters.set(name, one));
      copy.time.now = bench.time.now;
      expect(copy.send('POST', `${base}/a/test`, {}).body).toBe(bench.send('POST', `${base}/a/test`, {}).body);
    });
  });
});
