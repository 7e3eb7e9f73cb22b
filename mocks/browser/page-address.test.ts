import { expect, it } from 'vitest';
import { readPageAddress } from './page-address';

it('an address says how the page is to be shown', () => {
  expect(readPageAddress('?scenario=vmware/list&steps&latency=3s&clock=2026-08-22T10:00:00Z')).toEqual({
    steps: true,
    latency: '3s',
    stoppedAt: Date.UTC(2026, 7, 22, 10),
    faults: [],
  });
  expect(readPageAddress('')).toEqual({ steps: false, latency: undefined, stoppedAt: undefined, faults: [] });
});

it('what it asks for and there is not is said, and left', () => {
  expect(readPageAddress('?latency=soon&clock=noon')).toEqual({
    steps: false,
    latency: undefined,
    stoppedAt: undefined,
    faults: [expect.stringMatching(/"soon".*3s/) as string, expect.stringMatching(/"noon"/) as string],
  });
});
