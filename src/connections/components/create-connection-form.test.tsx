import { createRoot } from 'solid-js';
import { describe, expect, it, vi } from 'vitest';
import type { Outcome } from '~/api/outcome';
import type { ConnectionActions } from '~/connections/data/connection-actions';
import type { ConnectionRecord } from '~/contract/connection';
import type { TestResult } from '~/contract/test-result';
import { editable } from '~/platforms/forms';
import { platforms } from '~/platforms/registry';
import { createConnectionForm, type FormSurroundings } from './create-connection-form';
import { createSignInGuard } from './create-sign-in-guard';

const platform = editable(platforms[0]!);
const record: ConnectionRecord = {
  id: 'a',
  name: 'Oslo',
  host: 'vc.example.net',
  port: 443,
  username: 'ro@vsphere.local',
  password: '********',
  enabled: true,
};
const refused = (code: string, message: string) =>
  ({
    ok: false,
    failure: {
      kind: 'refused',
      requestId: undefined,
      at: 0,
      refusal: { status: 400, shape: 'envelope', code, message, details: {}, requiredScope: undefined },
    },
  }) as const;

const askPreview = vi.fn<FormSurroundings['askPreview']>();

function open(saved?: ConnectionRecord, actions: Partial<ConnectionActions> = {}) {
  const all: ConnectionActions = {
    create: vi.fn(async () => ({ ok: true as const, value: record })),
    update: vi.fn(async () => ({ ok: true as const, value: record })),
    remove: vi.fn(),
    setEnabled: vi.fn(),
    testDraft: vi.fn(),
    testOverlay: vi.fn(),
    testSaved: vi.fn(),
    readFresh: vi.fn(async () => ({ ok: true as const, value: saved })),
    refresh: vi.fn(),
    ...actions,
  };
  return createRoot((dispose) => {
    const guard = createSignInGuard(platform, () => []);
    const form = createConnectionForm(platform, saved, { actions: all, guard, askPreview });
    return { form, actions: all, guard, dispose };
  });
}

function fillIn({ form }: ReturnType<typeof open>): void {
  form.setText('host', 'vc.example.net');
  form.setText('username', 'ro@vsphere.local');
  form.typeSecret('password', 'secret');
}

/** A promise, and what settles it. */
function later<T>() {
  let settle!: (value: T) => void;
  return { promise: new Promise<T>((resolve) => (settle = resolve)), settle };
}

describe('a form', () => {
  it('is not sent while an entry has a fault, and counts each press', async () => {
    const { form, actions } = open();
    expect(await form.save()).toBeUndefined();
    expect(form.test()).toBe('faults');
    expect(form.refusals()).toBe(2);
    expect(form.view().errors).toBeDefined();
    expect(actions.create).not.toHaveBeenCalled();
  });

  it('sends every field of a new connection, and nothing is unsaved afterwards', async () => {
    const opened = open();
    fillIn(opened);
    expect(opened.form.unsaved()).toBe(true);
    await opened.form.save();
    expect(opened.actions.create).toHaveBeenCalledWith({
      name: '',
      host: 'vc.example.net',
      port: 443,
      username: 'ro@vsphere.local',
      password: 'secret',
      insecureSkipVerify: false,
      enabled: true,
      monitorVms: true,
      monitorHosts: true,
      monitorDatastores: true,
    });
    expect(opened.form.unsaved()).toBe(false);
  });

  it('sends the mask for a stored password that is kept, and a typed one in its place', async () => {
    const { form, actions } = open(record);
    form.setText('name', 'Oslo office');
    await form.save();
    expect(actions.update).toHaveBeenLastCalledWith(
      'a',
      expect.objectContaining({ password: '********', name: 'Oslo office' }),
    );
    form.replaceSecret('password');
    form.typeSecret('password', 'new one');
    await form.save();
    expect(actions.update).toHaveBeenLastCalledWith('a', expect.objectContaining({ password: 'new one' }));
  });

  it('waits for the answer to where a stored password may go', async () => {
    const { form, actions } = open(record);
    form.setText('host', 'elsewhere.example.net');
    expect(form.test()).toBe('waiting');
    expect(await form.save()).toBeUndefined();
    form.answer('send');
    await form.save();
    expect(actions.update).toHaveBeenCalledTimes(1);
    expect(actions.testOverlay).not.toHaveBeenCalled();
  });

  it('keeps everything and shows what the server found at its entry', async () => {
    const create = vi.fn(async () => refused('validation_error', 'vmware vcenter host is required'));
    const opened = open(undefined, { create });
    fillIn(opened);
    expect(await opened.form.save()).toBeUndefined();
    expect(opened.form.view().errors?.entries.map((entry) => entry.field)).toEqual(['host']);
    expect(opened.form.typedSecret('password')).toBe('secret');
    expect(opened.form.saveFailure()).toBeUndefined();
    opened.form.setText('host', 'vc2.example.net');
    expect(opened.form.view().errors).toBeUndefined();
  });

  it('keeps everything when the server cannot save', async () => {
    const create = vi.fn(async () => refused('vmware_save_failed', 'Failed to save'));
    const opened = open(undefined, { create });
    fillIn(opened);
    await opened.form.save();
    expect(opened.form.saveFailure()).toMatchObject({ attempt: 'add', failure: { kind: 'refused' } });
    expect(opened.form.unsaved()).toBe(true);
    expect(opened.form.saving()).toBe(false);
  });
});

describe('a test of a form', () => {
  it('is marked as older by an edit, and no longer when the edit is undone', async () => {
    const testDraft = vi.fn(async () => ({ ok: true as const, value: { success: true as const } }));
    const opened = open(undefined, { testDraft });
    fillIn(opened);
    expect(opened.form.test()).toBe('sent');
    await vi.waitFor(() => expect(opened.form.tests.run().phase).toBe('done'));
    expect(opened.form.testIsOlder()).toBe(false);
    opened.form.setText('host', 'other.example.net');
    expect(opened.form.testIsOlder()).toBe(true);
    opened.form.setText('host', 'vc.example.net');
    expect(opened.form.testIsOlder()).toBe(false);
    opened.form.typeSecret('password', 'secret');
    expect(opened.form.testIsOlder()).toBe(true);
  });

  it('knows whether what it asks about differs from what is saved', () => {
    const kindOf = (edit: (form: ReturnType<typeof open>['form']) => void) => {
      const opened = open(record, { testOverlay: () => later<Outcome<TestResult>>().promise });
      edit(opened.form);
      opened.form.test();
      const run = opened.form.tests.run();
      opened.dispose();
      return run.phase === 'running' && run.kind;
    };
    expect(kindOf(() => undefined)).toBe('unchanged');
    expect(kindOf((form) => form.setCheck('insecureSkipVerify', true))).toBe('overlay');
  });

  it('stops at once, aborts the request, and drops the late answer', async () => {
    const answer = later<Outcome<TestResult>>();
    const testDraft = vi.fn<ConnectionActions['testDraft']>(() => answer.promise);
    const opened = open(undefined, { testDraft });
    fillIn(opened);
    opened.form.test();
    opened.form.tests.stop();
    expect(opened.form.tests.run().phase).toBe('stopped');
    expect(testDraft.mock.calls[0]?.[1].aborted).toBe(true);
    answer.settle({ ok: true, value: { success: true } });
    await answer.promise;
    expect(opened.form.tests.run().phase).toBe('stopped');
  });

  it('is stopped when the form goes away', () => {
    const testDraft = vi.fn<ConnectionActions['testDraft']>(() => later<Outcome<TestResult>>().promise);
    const opened = open(undefined, { testDraft });
    fillIn(opened);
    opened.form.test();
    opened.dispose();
    expect(testDraft.mock.calls[0]?.[1].aborted).toBe(true);
  });
});
