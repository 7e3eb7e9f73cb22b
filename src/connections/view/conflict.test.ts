import { describe, expect, it } from 'vitest';
import type { ConnectionRecord } from '~/contract/connection';
import { exampleConnection } from '~/platforms/vmware/examples';
import { vmware as core } from '~/platforms/vmware/platform';
import { asNew, conflictOf, differences, overRecord, settled, type Choices, type Conflict } from './conflict';
import { conflictView, meanwhileView } from './conflict-view';
import { editable } from './editable';
import { formView, isChanged, savedForm, type FormState } from './form';

const vmware = editable(core);
const record = exampleConnection({ name: 'Rack 4', host: 'vc-rack4.example.net', username: 'ro@vsphere.local' });
const opened = savedForm(vmware, record);
const secret = 'hunter2-very-secret';

function typed(texts: Record<string, string>, checks: Record<string, boolean> = {}, from = opened): FormState {
  const { values } = from;
  return { ...from, values: { texts: { ...values.texts, ...texts }, checks: { ...values.checks, ...checks } } };
}
const server = (change: Partial<ConnectionRecord>): ConnectionRecord => ({ ...record, ...change });
function conflicting(state: FormState, now: ConnectionRecord): Extract<Conflict, { kind: 'changed' }> {
  const found = conflictOf(vmware, state, now);
  if (!found) throw new Error('expected a conflict');
  return found;
}
const choosing = (state: FormState, now: ConnectionRecord, choices: Choices) =>
  settled(vmware, state, { kind: 'changed', server: now, choices });

describe('a save is in conflict with the server', () => {
  it('only where it would write over what somebody else changed', () => {
    expect(conflictOf(vmware, typed({ name: 'New' }), record)).toBeUndefined();
    expect(conflictOf(vmware, opened, server({ enabled: false }))).toBeDefined();
    expect(conflictOf(vmware, typed({ name: 'New' }), server({ host: 'vc2.example.net' }))).toBeDefined();
  });
  it('not where both changed the same alike, nor by how a value is written, nor by its health', () => {
    expect(conflictOf(vmware, typed({ name: ' New ' }), server({ name: 'New' }))).toBeUndefined();
    expect(conflictOf(vmware, typed({ port: '0443' }), record)).toBeUndefined();
    const aprils = server({ port: undefined });
    expect(
      conflictOf(vmware, opened, { ...aprils, poll: { intervalSeconds: 30 } } as ConnectionRecord),
    ).toBeUndefined();
  });
  it('entry by entry, a scope being one', () => {
    const state = typed({ name: 'Mine', port: '8443' }, { monitorVms: false });
    const now = server({ name: 'Theirs', host: 'vc2.example.net', monitorDatastores: false });
    expect(differences(vmware, state, now).map(({ entry, by }) => [entry.name, by])).toEqual([
      ['name', 'both'],
      ['host', 'server'],
      ['port', 'form'],
      ['scope', 'both'],
    ]);
    expect(conflicting(state, now).choices).toEqual({ host: 'server', port: 'form' });
  });
});

describe('the choice', () => {
  const state = typed({ name: 'Mine', port: '8443' });
  const now = server({ name: 'Theirs', host: 'vc2.example.net', monitorDatastores: false });

  it('puts what was chosen into the form, and leaves what is typed where nothing was', () => {
    const { values } = choosing(state, now, { host: 'server', port: 'form', scope: 'server' });
    expect(values.texts).toMatchObject({ name: 'Mine', host: 'vc2.example.net', port: '8443' });
    expect(values.checks).toMatchObject({ monitorVms: true, monitorHosts: true, monitorDatastores: false });
  });
  it('is not asked for twice, but for what is left or changed a third time', () => {
    const all: Choices = { name: 'form', host: 'server', port: 'form', scope: 'server' };
    const done = choosing(state, now, all);
    expect(conflictOf(vmware, done, now)).toBeUndefined();
    expect(conflicting(done, { ...now, name: 'Third' }).choices).not.toHaveProperty('name');
    const some: Choices = { host: 'server', port: 'form', scope: 'server' };
    const left = choosing(state, now, some);
    expect(differences(vmware, left, now).map(({ entry, by }) => [entry.name, by])).toEqual([
      ['name', 'both'],
      ['port', 'form'],
    ]);
  });
  it('counts as saved what the server has, and as unsaved what it has not', () => {
    const all = (side: 'server' | 'form'): Choices => ({ name: side, host: side, port: side, scope: side });
    expect(isChanged(choosing(state, now, all('server')))).toBe(false);
    expect(isChanged(choosing(state, now, all('form')))).toBe(true);
  });
  it('asks where the stored password may go, by where the server has it now', () => {
    const keep = choosing(opened, now, { name: 'server', host: 'form', scope: 'server' });
    expect(formView(vmware, keep).ask?.why).toContainEqual({ code: 'vc2.example.net:443' });
    expect(
      formView(vmware, choosing(opened, now, { name: 'server', host: 'server', scope: 'server' })).ask,
    ).toBeUndefined();
  });
});

describe('a password through a conflict', () => {
  const replacing: FormState = { ...opened, secrets: { password: { state: 'replacing', typed: secret } } };
  const bare = server({ password: undefined });

  it('stays as typed', () => {
    expect(overRecord(vmware, replacing, record).secrets).toEqual(replacing.secrets);
    expect(asNew(vmware, replacing).secrets).toEqual({ password: { state: 'none', typed: secret } });
  });
  it('has to be typed where none is stored any more, and says why', () => {
    expect(overRecord(vmware, opened, bare)).toMatchObject({
      secrets: { password: { state: 'none', typed: '' } },
      secretWhy: 'lost',
    });
    expect(asNew(vmware, opened)).toMatchObject({
      record: undefined,
      secrets: { password: { state: 'none', typed: '' } },
      secretWhy: 'deleted',
    });
  });
  it('can be kept where one is stored by now', () => {
    const none = savedForm(vmware, bare);
    expect(overRecord(vmware, none, record).secrets).toEqual({ password: { state: 'stored' } });
    const full: FormState = { ...none, secrets: { password: { state: 'none', typed: secret } } };
    expect(overRecord(vmware, full, record).secrets).toEqual(replacing.secrets);
  });
  it('is in no view', () => {
    const now = server({ name: 'Theirs' });
    for (const conflict of [conflicting(replacing, now), { kind: 'gone' } as const])
      expect(JSON.stringify(conflictView(vmware, replacing, conflict))).not.toContain(secret);
  });
});

describe('both versions', () => {
  it('stand side by side, and the save waits until each is chosen', () => {
    const state = typed({ name: 'Mine' }, { insecureSkipVerify: true, monitorVms: false });
    const now = server({ name: '', monitorDatastores: false });
    const view = conflictView(vmware, state, conflicting(state, now));
    if (view.kind !== 'changed') throw new Error('expected versions');
    expect(
      view.fields.map(({ label, options, choice }) => [label, ...options.map(({ value }) => value), choice]),
    ).toEqual([
      ['Name', 'empty', 'Mine', undefined],
      ['Skip TLS verification', 'Off', 'On', 'form'],
      ['Collection scope', 'VMs and Hosts', 'Hosts and Datastores', undefined],
    ]);
    expect(view.fields[0]?.options[1]?.name).toBe('In this form: Mine');
    expect(view.waiting).toBe('Save waits until you choose for Name and Collection scope.');
    expect(view.secret).toContain('cannot see');
  });
  it('say of a connection that is gone whether the password has to be typed', () => {
    const text = (state: FormState) => {
      const view = conflictView(vmware, state, { kind: 'gone' });
      return view.kind === 'gone' ? view.texts.join(' ') : '';
    };
    expect(text(opened)).toContain('has to be typed');
    expect(text({ ...opened, secrets: { password: { state: 'replacing', typed: secret } } })).toContain(
      'with the password that you typed',
    );
  });
  it('are announced quietly by a refresh', () => {
    expect(meanwhileView(vmware, opened, record)).toBeUndefined();
    expect(meanwhileView(vmware, opened, server({ name: 'Theirs' }))?.kind).toBe('changed');
    expect(meanwhileView(vmware, opened, undefined)?.kind).toBe('gone');
    expect(meanwhileView(vmware, asNew(vmware, opened), undefined)).toBeUndefined();
  });
});
