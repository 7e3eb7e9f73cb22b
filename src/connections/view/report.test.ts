import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntries } from '~/api/list-entry';
import type { ConnectionRecord } from '~/contract/connection';
import { readRefusal } from '~/contract/refusal';
import { storedSecretMask } from '~/contract/mask';
import { pageVersion } from '~/lib/page-version';
import { exampleConnection, exampleIssues, exampleObserved } from '~/platforms/vmware/examples';
import { vmware } from '~/platforms/vmware/platform';
import { createMockBackend } from '~mocks/node';
import type { Scenario } from '~mocks/scenarios/scenario';
import { scenarios } from '~mocks/scenarios/scenarios';
import { redacted } from './report-redact';
import { reportText } from './report';
import { testView, type TestView } from './test-view';

const now = Date.parse('2026-08-22T12:07:34.501Z');

describe('a report', () => {
  const record = exampleConnection({
    name: 'Rack 4 vCenter',
    host: 'vc-rack4.example.net',
    username: 'pulse-ro@vsphere.local',
    observed: exampleObserved({ degraded: true, issueCount: 30, issues: exampleIssues }),
    poll: {
      intervalSeconds: 60,
      lastAttemptAt: '2026-08-22T14:06:52.501+02:00',
      consecutiveFailures: 178,
      lastError: {
        at: '2026-08-22T12:06:52.511Z',
        category: 'endpoint',
        message: 'Post "https://vc-rack4.example.net:443/api/session": lookup VC-RACK4 on 192.0.2.53:53 for pulse-ro',
      },
    },
  });
  it('reads as a whole, with times in UTC', () => {
    expect(reportText(vmware, record, now, undefined).split('\n')).toEqual([
      `Report of one connection, by Pulse platform connections ${pageVersion}`,
      '',
      'Made: 2026-08-22T12:07:34.501Z',
      'Platform: VMware (vmware-vsphere)',
      `Connection id: ${record.id}`,
      'State: Failing: Unexpected answer from vCenter',
      'Enabled: yes',
      'Poll interval: 60 s',
      'Last attempt: 2026-08-22T12:06:52.501Z',
      'Last success: never',
      'Failures in a row: 178',
      'Last error: 2026-08-22T12:06:52.511Z',
      'Category: endpoint',
      'Message: Post "https://[host]:443/api/session": lookup [host] on [address]:53 for [user]',
      expect.stringMatching(/^Collected: 20\S+Z$/),
      expect.stringMatching(/^Counts: 4 agents, 61 VMs, 9 storages?, 6 networks$/),
      'API release: 8.0.3',
      'Issues: 30',
      '  11 × topology, unavailable: VMware vm guest identity is temporarily unavailable',
      '  8 × signals, unavailable: VMware vm guest local filesystem is temporarily unavailable',
      '  4 × tags, permission: VMware permissions are insufficient for vcenter tag associations',
      'TLS verification: on',
      'Collection scope: everything',
      'Last test on this page: none',
      '',
      'Left out: host ([host]), user name ([user]), connection name ([name]), other addresses ([address]), every secret.',
    ]);
  });
});

describe('what is left out of a message', () => {
  const known = { host: 'https://VC.example.net:8443/', username: 'LAB\\svc-pulse', name: 'Rack 4' };
  it.each([
    ['dial tcp 192.0.2.7:443: connect refused', 'dial tcp [address]:443: connect refused'],
    ['dial tcp 10.0.0.1:443', 'dial tcp [address]:443'],
    ['dial tcp [2001:db8::7]:443: timeout', 'dial tcp [[address]]:443: timeout'],
    ['x509: valid for other.lan.example, not vc.EXAMPLE.net', 'x509: valid for [host], not [host]'],
    ['Get "https://root:pw@10.1.2.3/x"', 'Get "https://[host]/x"'],
    ['refused for svc-pulse, LAB\\svc-pulse and someone@lab.example', 'refused for [user], [user] and [user]'],
    ['Rack 4 is down', '[name] is down'],
  ])('%s', (message, expected) => expect(redacted(message, known)).toBe(expected));
  it.each([
    'VMware vCenter version is outside the implemented VI JSON probe floor; Pulse currently probes 9.0.0.0, 8.0.3, 8.0.2.0, 8.0.1.0',
    'refresh vmware inventory: VMware network error during vm inventory',
    'VMware Automation API session request failed with HTTP 400',
    'com.vmware.vapi.std.errors.unauthenticated at 14:06:52',
  ])('is nothing of: %s', (message) => expect(redacted(message, known)).toBe(message));
  it('is the host, wherever it stands', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9-]{1,10}[a-z0-9]$/);
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(' ', '/', ':', '"', "'"),
        (labels, edge) => {
          const host = labels.join('.');
          const text = redacted(`a${edge}${host.toUpperCase()}${edge}b`, { host, username: '', name: '' });
          expect(text.toLowerCase().split(/[ /:"']/)).not.toContain(host);
        },
      ),
    );
  });
});

/** What must be in no report: what the scenario's server knows, and what is typed in it. */
function secretsOf(scenario: Scenario): string[] {
  const seeds = scenario.server.connections(now).slice(0, 60);
  const typed = (scenario.steps ?? []).flatMap((step) =>
    step.do === 'fill' && step.name === 'Password' ? [step.with] : [],
  );
  return [storedSecretMask, ...typed, ...seeds.flatMap(({ password }) => password ?? [])].filter(
    (text) => text.trim() !== '',
  );
}

/** The connections of a scenario as the page reads them, each with what its saved test came to. */
async function tested(scenario: Scenario): Promise<[ConnectionRecord, TestView | undefined][]> {
  const whole = { ...scenario, spoil: [], server: { ...scenario.server, settings: {} } };
  const backend = createMockBackend({ scenario: whole });
  try {
    const reply = await fetch(`http://localhost${vmware.apiPath}`);
    if (!reply.ok) return [];
    const entries = readEntries((await reply.json()) as unknown[], vmware.connection).slice(0, 12);
    return await Promise.all(
      entries.flatMap((entry) => (entry.kind === 'readable' ? [withTest(entry.connection)] : [])),
    );
  } finally {
    backend.close();
  }
}

async function withTest(record: ConnectionRecord): Promise<[ConnectionRecord, TestView | undefined]> {
  const path = `http://localhost${vmware.apiPath}/${encodeURIComponent(record.id)}/test`;
  const reply = await fetch(path, { method: 'POST' });
  const body = await reply.text();
  const outcome = reply.ok
    ? ({ ok: true, result: vmware.testResult.parse(JSON.parse(body)) } as const)
    : ({
        ok: false,
        failure: { kind: 'refused', refusal: readRefusal(reply.status, body), requestId: undefined, at: now },
      } as const);
  const run = {
    phase: 'done',
    kind: 'saved',
    subject: vmware.subject(record),
    startedAt: now,
    endedAt: now,
    outcome,
  } as const;
  return [record, testView(vmware, run, { now, zone: undefined, older: false })];
}

/** The same with an error that names everything, as the text of a transport error may. */
function loud(record: ConnectionRecord, secret: string): ConnectionRecord {
  const { host, username = '', name } = record;
  const message = `Post "https://${encodeURIComponent(username)}:${encodeURIComponent(secret)}@${host}:443/api/session": ${name}: lookup ${host}: ${username} refused`;
  const poll = { intervalSeconds: 60, ...record.poll, lastError: { message, category: 'network' } };
  return { ...record, enabled: true, poll };
}

describe('no report has a secret, a host or a user name in it', () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', async (_, scenario) => {
    const secrets = secretsOf(scenario);
    for (const [record, test] of await tested(scenario)) {
      const reports = [
        reportText(vmware, record, now, test),
        reportText(vmware, loud(record, secrets[1] ?? 'hunter2'), now, undefined),
      ];
      for (const report of reports) {
        const known = [...secrets, 'hunter2', record.host, record.username ?? ''];
        const leaked = known.filter((text) => text.trim() !== '' && report.includes(text));
        const [account = ''] = (record.username ?? '').replace(/^.*\\/, '').split('@');
        const words = report.toLowerCase().split(/[^\p{L}\p{N}_.-]+/u);
        expect([...leaked, ...words.filter((word) => word === account.toLowerCase())], report).toEqual([]);
        expect(report).toContain('State: ');
      }
    }
  });
});
