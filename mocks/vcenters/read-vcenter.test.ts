import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Recording } from '~mocks/recordings/recording';
import { readVcenter } from './read-vcenter';
import { simulatedVcenters } from './table';

const folder = new URL('../recordings/', import.meta.url);
const good = { hosts: 1, vms: 2, datastores: 3, networks: 4, release: '8.0.3' };

describe('a vCenter as JSON', () => {
  it('is read as all recordings and all simulated vCenters have it', () => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
      const recording = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Recording;
      for (const vcenter of Object.values(recording.vcenters)) expect(readVcenter(vcenter)).toEqual({ vcenter });
      for (const step of recording.steps)
        if ('vcenter' in step) expect(readVcenter(step.becomes)).toEqual({ vcenter: step.becomes });
    }
    for (const { vcenter } of simulatedVcenters) if (vcenter) expect(readVcenter(vcenter)).toEqual({ vcenter });
  });

  it.each([
    [[], 'vcenter: expected an object.'],
    [{ ...good, hosts: '1' }, 'vcenter.hosts: expected a whole number from 0 on.'],
    [{ hosts: 1 }, 'vcenter.vms: is missing.'],
    [{ ...good, host: 3 }, /^vcenter\.host: there is no such key; known are hosts, /],
    [{ ...good, certificate: 'expired' }, 'vcenter.certificate: expected "trusted" or "self-signed".'],
    [
      { ...good, faults: [{ on: 'vm tools', answer: 'nope' }] },
      /^vcenter\.faults\[0\]\.answer: expected an HTTP status/,
    ],
    [{ ...good, faults: [{ on: 'vm tools', answer: { status: 200 } }] }, 'vcenter.faults[0].answer.json: is missing.'],
    [
      { ...good, phases: [{ forSeconds: 5, becomes: { vms: -1 } }] },
      'vcenter.phases[0].becomes.vms: expected a whole number from 0 on.',
    ],
  ])('that is wrong is named with the key: %j', (value, problem) => {
    const read = readVcenter(value);
    expect('problem' in read ? read.problem : '').toMatch(problem);
  });
});
