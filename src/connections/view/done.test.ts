import { describe, expect, it } from 'vitest';
import type { ConnectionRecord } from '~/contract/connection';
import { exampleConnection } from '~/platforms/vmware/examples';
import { vmware } from '~/platforms/vmware/platform';
import { removedView, savedView } from './done';

const observed = { collectedAt: '2026-01-01T00:00:00Z', hosts: 1, vms: 2, datastores: 3 };
const before = exampleConnection({ name: 'A', host: 'vc-a.example.net', observed });
const stored: ConnectionRecord = { ...before, observed: undefined };

describe('what was done', () => {
  const said = (of: Parameters<typeof savedView>[1]) => savedView(vmware, of).announcement;
  it('is said with when it takes effect', () => {
    expect(said({ stored, before: undefined, echo: undefined })).toBe(
      'A was added. Its first poll comes within about a minute.',
    );
    expect(said({ stored, before, echo: undefined })).toBe('A was saved. The change takes effect with the next poll.');
    expect(removedView('A').announcement).toBe('A was deleted.');
  });
  it('promises no poll to a connection that is disabled', () => {
    const off = { ...stored, enabled: false };
    expect(said({ stored: off, before: undefined, echo: undefined })).toContain('It is disabled');
    expect(said({ stored: { ...off, host: 'vc-b.example.net' }, before, echo: undefined })).toBe(
      'A was saved. It is disabled, so nothing is collected.',
    );
  });
  it('says whose figures are shown until the next poll where the host changed', () => {
    const moved = { ...stored, host: 'vc-b.example.net' };
    expect(said({ stored: moved, before, echo: undefined })).toContain(
      'Until then, its figures are still those of vc-a.example.net.',
    );
    expect(said({ stored: moved, before: { ...before, observed: undefined }, echo: undefined })).not.toContain(
      'figures',
    );
  });
  it('carries what the server stored otherwise, and leads to what is still there', () => {
    expect(savedView(vmware, { stored, before, echo: 'Echo.' })).toMatchObject({ id: before.id, echo: 'Echo.' });
    expect(said({ stored, before, echo: 'Echo.' })).toMatch(/poll\. Echo\.$/);
    expect(removedView('A').id).toBeUndefined();
  });
});
