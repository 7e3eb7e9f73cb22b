import { describe, expect, it } from 'vitest';
import { inWords, listed, number, quantity } from './quantity';

describe('quantities', () => {
  it('have thousands separators', () => expect(number(1204)).toBe('1,204'));
  it('have one agent and two agents', () => {
    expect([quantity(0, 'agent'), quantity(1, 'agent'), quantity(2, 'agent'), quantity(3968, 'VM')]).toEqual([
      '0 agents',
      '1 agent',
      '2 agents',
      '3,968 VMs',
    ]);
  });
  it('are words up to nine', () => expect([inWords(1), inWords(9), inWords(10)]).toEqual(['one', 'nine', '10']));
  it('are listed as one speaks', () => {
    expect([listed([]), listed(['VMs']), listed(['VMs', 'hosts']), listed(['VMs', 'hosts', 'datastores'])]).toEqual([
      '',
      'VMs',
      'VMs and hosts',
      'VMs, hosts and datastores',
    ]);
  });
});
