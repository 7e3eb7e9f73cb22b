import { describe, expect, it } from 'vitest';
import { lineText } from '~/lib/line';
import type { VmwareConnection } from '~/platforms/vmware/contract';
import { exampleConnection, exampleIssues, exampleObserved } from '~/platforms/vmware/examples';
import { vmware as core } from '~/platforms/vmware/platform';
import { editable } from './editable';
import { detailsView } from './details';
import { helpView } from './help';

const vmware = editable(core);

const now = Date.parse('2026-08-22T12:07:34.501Z');
const context = { time: { now, zone: 'Europe/Berlin' }, refuses: undefined, newestAttempt: undefined };
const details = (over: Partial<VmwareConnection> = {}) =>
  detailsView(vmware, { kind: 'readable', key: 'k', connection: exampleConnection(over), shadowed: false }, context);
const polling = (over: Partial<VmwareConnection> = {}) =>
  Object.fromEntries(
    details(over).polling.pairs.map(({ label, value, aside }) => [
      label,
      aside ? [lineText(value), lineText(aside)] : [lineText(value)],
    ]),
  );

const degraded = { observed: exampleObserved({ degraded: true, issueCount: 30, issues: exampleIssues }) };

describe('the details of a degraded connection', () => {
  it('read as a whole', () => {
    const view = details(degraded);
    expect(view.name).toBe('Rack 4 vCenter');
    expect(lineText(view.stateText)).toBe('30 issues, 3 causes. Sign-in and inventory work.');
    expect(lineText(view.contribution.text)).toBe(
      'As pulse-ro@vsphere.local sees it. Also 6 networks; API release 8.0.3.',
    );
    expect(view.back).toBe('VMware connections');
    expect(view.problem).toBeUndefined();
  });
  it('have all issues that the server names, and how many it counted', () => {
    const { issues } = details(degraded);
    expect(issues?.list.map(({ count, title, classed, message }) => [count, title, classed, message])).toEqual([
      [
        '11',
        'Guest identity is not available',
        'topology, unavailable',
        'VMware vm guest identity is temporarily unavailable',
      ],
      [
        '8',
        'Guest file systems are not available',
        'signals, unavailable',
        'VMware vm guest local filesystem is temporarily unavailable',
      ],
      [
        '4',
        'Tags may not be read',
        'tags, permission',
        'VMware permissions are insufficient for vcenter tag associations',
      ],
    ]);
    expect(issues?.note).toMatch(/^23 of 30 issues\./);
    expect(details().issues).toBeUndefined();
  });
});

describe('polling', () => {
  it('has exact times with their zone, and how long ago', () => {
    expect(polling(degraded)).toMatchObject({
      'Last attempt': ['22 Aug 2026, 14:06:52.501 CEST', '42 s ago'],
      'Last success': ['22 Aug 2026, 14:06:52.501 CEST', '42 s ago; a degraded poll counts as a success'],
      Collected: ['22 Aug 2026, 14:06:57.770 CEST', '36 s ago'],
      'Next attempt': ['about 14:07:52 CEST', 'in 18 s'],
      Interval: ['60 seconds after each round'],
      'Failures in a row': ['none'],
      'Last error': ['none'],
      Issues: ['30'],
    });
  });
  it('has every field of the last error', () => {
    const lastError = {
      at: '2026-08-22T12:06:52.501Z',
      message: 'refresh vmware inventory: VMware network error during vm inventory',
      category: 'network',
    };
    const poll = { intervalSeconds: 60, lastAttemptAt: lastError.at, consecutiveFailures: 1204, lastError };
    expect(polling({ poll })).toMatchObject({
      'Last success': ['never'],
      'Failures in a row': ['1,204'],
      'Last error': [lastError.message],
      'Its category': ['network'],
      'Its time': ['22 Aug 2026, 14:06:52.501 CEST', '42 s ago'],
    });
    expect(polling({ poll: { ...poll, lastError: {} } })).toMatchObject({
      'Last error': ['no message'],
      'Its category': ['none given'],
      'Its time': ['never'],
    });
    const { problem } = details({ poll });
    expect(lineText(problem?.means ?? [])).not.toBe('');
  });
  it('has no next attempt while disabled, and one due where it is over', () => {
    expect(polling({ enabled: false })['Next attempt']).toEqual(['none while disabled']);
    expect(polling({ poll: { intervalSeconds: 60 } })['Next attempt']).toEqual(['within about a minute of saving']);
    expect(polling({ poll: { intervalSeconds: 10, lastAttemptAt: '2026-08-22T12:06:52Z' } })['Next attempt']).toEqual([
      'due',
    ]);
    expect(polling({ poll: undefined })['Interval']).toEqual(['not known']);
  });
});

it('what was never collected has no figures', () => {
  const view = details({ observed: undefined, poll: { intervalSeconds: 60 } });
  expect(view.contribution.figures.map(({ value }) => value)).toEqual(['–', '–', '–']);
  expect(lineText(view.contribution.text)).toBe('Nothing was collected yet.');
  expect(lineText(details({ observed: undefined, enabled: false }).contribution.text)).toContain('disabled');
});

it('a problem has its reason and its next step', () => {
  const view = details({ observed: exampleObserved({ hosts: 0, vms: 0, datastores: 0 }) });
  expect(lineText(view.problem?.happened ?? [])).toContain('sees no hosts');
});

it('a failure that a shell of the server can look into has a command for it', () => {
  const lastError = { message: 'VMware network error during automation session', category: 'network' };
  const { problem } = details({ poll: { intervalSeconds: 60, consecutiveFailures: 1, lastError } });
  expect(helpView(vmware, problem!.help!)?.commands[0]?.command).toContain('curl');
});

it('what the settings tell is not told a second time on top', () => {
  expect(details({ insecureSkipVerify: true, monitorVms: false }).remarks).toEqual([]);
  expect(details({ id: 'a/b' }).remarks.map(({ kind }) => kind)).toEqual(['unreachable']);
});

it('the settings are all there, the password as a word', () => {
  const { pairs } = details({ insecureSkipVerify: true }).settings;
  expect(pairs.map(({ label }) => label)).toContain('Connection id');
  expect(pairs.find(({ label }) => label === 'TLS verification')).toMatchObject({ icon: 'unlock' });
  expect(JSON.stringify(pairs)).not.toContain('****');
});
