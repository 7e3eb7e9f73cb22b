import { describe, expect, it } from 'vitest';
import { lineText } from '~/lib/line';
import type { FormValues } from '~/platforms/form-spec';
import { exampleConnection } from '~/platforms/vmware/examples';
import { vmware as core } from '~/platforms/vmware/platform';
import { editable } from './editable';
import { blankForm, formFaults, formView, isChanged, savedForm, type FieldView, type FormState } from './form';

const vmware = editable(core);

const secret = 'hunter2-very-secret';
const record = exampleConnection({ name: 'Build farm', host: '192.0.2.41', username: 'svc-pulse@lab.example.net' });
const saved = savedForm(vmware, record);

function edit(state: FormState, texts: Record<string, string>, checks: Record<string, boolean> = {}): FormState {
  const values: FormValues = {
    texts: { ...state.values.texts, ...texts },
    checks: { ...state.values.checks, ...checks },
  };
  return { ...state, values };
}
const view = (state: FormState) => formView(vmware, state);
const field = (state: FormState, name: string): FieldView => {
  const found = view(state)
    .sections.flatMap(({ rows }) => rows.flat())
    .find((each) => each.name === name);
  if (!found) throw new Error(`no field ${name}`);
  return found;
};

describe('a new form', () => {
  const blank = blankForm(vmware);
  it('reads as a whole', () => {
    expect(view(blank)).toMatchObject({
      mode: 'add',
      title: 'Add VMware connection',
      subtitle: undefined,
      ask: undefined,
      waiting: undefined,
      errors: undefined,
      changed: false,
    });
    expect(view(blank).sections.map(({ title }) => title)).toEqual(['Where', 'Sign-in', 'What to collect']);
    expect(view(blank).buttons).toMatchObject({ test: 'Test connection', cancel: 'Cancel', save: 'Add connection' });
    expect(field(blank, 'password')).toMatchObject({ kind: 'secret', state: 'none' });
    expect(field(blank, 'port')).toMatchObject({ inputMode: 'numeric', mono: true, narrow: true });
  });
  it('shows no fault before a press, and each from then on until it is mended', () => {
    const bad = edit(
      blank,
      { host: 'vc-bgo.example.net/ui', port: '70000', username: 'u@x' },
      { monitorVms: false, monitorHosts: false, monitorDatastores: false },
    );
    const full: FormState = { ...bad, secrets: { password: { state: 'none', typed: secret } } };
    expect(view(full).errors).toBeUndefined();
    expect(field(full, 'host').fault).toBeUndefined();
    const tried: FormState = { ...full, tried: 'save' };
    const { errors } = view(tried);
    expect(errors?.title).toBe('Not added yet: three entries need a change');
    expect(errors?.entries.map(({ label, summary }) => `${label}: ${lineText(summary)}`)).toEqual([
      'Host: leave out the path /ui',
      'Port: use a number from 1 to 65535',
      'What to collect: choose at least one',
    ]);
    expect(errors?.kept).toBe('Everything you typed is still here, the password too.');
    expect(lineText(field(tried, 'scope').fault ?? [])).toBe('With all three off, the server would turn all three on.');
    expect(view(edit(tried, { port: '443' })).errors?.title).toBe('Not added yet: two entries need a change');
    expect(view({ ...tried, tried: 'test' }).errors?.title).toContain('Not tested yet');
    expect(field(edit(tried, { host: 'vc-bgo.example.net' }), 'host').fault).toBeUndefined();
  });
  it('shows what only the server found, unless it is found here too', () => {
    const [fault] = vmware.serverFaults('vmware vcenter host is required');
    if (!fault) throw new Error('expected a fault');
    const good = edit(
      { ...blank, secrets: { password: { state: 'none', typed: 'p' } } },
      { host: 'vc', username: 'u' },
    );
    expect(formFaults(vmware, { ...good, serverFaults: [fault] }).map(({ field: name }) => name)).toEqual(['host']);
    expect(formFaults(vmware, { ...edit(good, { host: '' }), serverFaults: [fault] })).toHaveLength(1);
    expect(formFaults(vmware, good)).toEqual([]);
  });
});

describe('the form of a saved connection', () => {
  it('says whose it is and that a password is stored', () => {
    expect(view(saved)).toMatchObject({
      mode: 'edit',
      title: 'Edit VMware connection',
      subtitle: 'Build farm',
      changed: false,
    });
    expect(view(saved).buttons.save).toBe('Save connection');
    expect(field(saved, 'password')).toMatchObject({
      state: 'stored',
      storedText: 'A password is stored',
      replaceLabel: 'Replace password',
      keepLabel: 'Keep stored password',
    });
  });
  it('shows what was saved beside a changed text', () => {
    expect(field(edit(saved, { host: 'vc-build.lab.example.net' }), 'host')).toMatchObject({ was: '192.0.2.41' });
    expect(field(edit(saved, { host: ' 192.0.2.41 ' }), 'host')).toMatchObject({ was: undefined });
    expect(field(saved, 'host')).toMatchObject({ was: undefined });
  });
  it('calls a refused save "not saved"', () => {
    expect(view({ ...edit(saved, { port: '0' }), tried: 'save' }).errors).toMatchObject({
      title: 'Not saved yet: one entry needs a change',
      kept: 'Everything you typed is still here.',
    });
  });
});

describe('the stored password', () => {
  const moved = edit(saved, { host: 'vc-build.lab.example.net' });
  it('goes nowhere else without being asked for', () => {
    const { ask, waiting } = view(moved);
    expect(ask?.question).toBe('Where may the stored password go?');
    expect(lineText(ask?.why ?? [])).toBe(
      'It was saved for 192.0.2.41:443. With the new host it would go to vc-build.lab.example.net:443.',
    );
    expect(ask?.options.map(({ label }) => label)).toEqual(['Send it to the new host', 'Type the password again']);
    expect(ask?.answer).toBeUndefined();
    expect(waiting && waiting.before + waiting.link + waiting.after).toBe(
      'Test and Save wait until you choose where the stored password may go.',
    );
  });
  it('goes where one agreed, and is asked for again elsewhere', () => {
    const agreed: FormState = { ...moved, allowed: view(moved).ask?.key };
    expect(view(agreed)).toMatchObject({ ask: { answer: 'send' }, waiting: undefined });
    expect(view(edit(agreed, { host: 'other.example.net' })).waiting).toBeDefined();
  });
  it('is asked for by a new port and by a new user name too', () => {
    const port = view(edit(saved, { port: '8443' })).ask;
    expect(lineText(port?.why ?? [])).toBe(
      'It was saved for 192.0.2.41:443. With the new port it would go to 192.0.2.41:8443.',
    );
    expect(port?.options[0].label).toBe('Send it to the new port');
    const user = view(edit(saved, { username: 'other@lab.example.net' })).ask;
    expect(lineText(user?.why ?? [])).toBe(
      'It was saved for the user svc-pulse@lab.example.net. With the new user name it would go to 192.0.2.41:443 for other@lab.example.net.',
    );
    const both = view(edit(saved, { host: 'vc', username: 'other' })).ask;
    expect(lineText(both?.why ?? [])).toContain('It would sign in other instead of svc-pulse@lab.example.net.');
  });
  it('is not asked for while it stays where it is, by whatever words', () => {
    for (const texts of [
      { name: 'New name' },
      { host: 'https://192.0.2.41/' },
      { host: '192.0.2.41:443' },
      { host: ' 192.0.2.41 ' },
      { username: ' svc-pulse@lab.example.net ' },
    ]) {
      expect(view(edit(saved, texts)).ask).toBeUndefined();
    }
    const named = savedForm(vmware, { ...record, host: 'vc.example.net' });
    expect(view(edit(named, { host: 'VC.example.net' })).ask).toBeUndefined();
  });
  it('is not asked for where it is typed anew, or where the new destination cannot be used', () => {
    expect(view({ ...moved, secrets: { password: { state: 'replacing', typed: '' } } }).ask).toBeUndefined();
    expect(view(edit(saved, { host: '' })).ask).toBeUndefined();
    expect(view(edit(saved, { host: 'vc/ui' })).ask).toBeUndefined();
    expect(view(edit(blankForm(vmware), { host: 'vc' })).ask).toBeUndefined();
  });
});

describe('unsaved edits', () => {
  it('are whatever differs from what the form began with', () => {
    expect(isChanged(saved)).toBe(false);
    expect(isChanged(edit(saved, { name: 'x' }))).toBe(true);
    expect(isChanged(edit(saved, {}, { enabled: false }))).toBe(true);
    expect(isChanged({ ...saved, secrets: { password: { state: 'replacing', typed: '' } } })).toBe(false);
    expect(isChanged({ ...saved, secrets: { password: { state: 'replacing', typed: 'x' } } })).toBe(true);
  });
});

it('no view of a form holds what was typed as a password', () => {
  for (const state of [blankForm(vmware), edit(saved, { host: 'x/y' })]) {
    for (const typed of [secret, ` ${secret} `]) {
      for (const tried of ['save', 'test', undefined] as const) {
        const full: FormState = { ...state, tried, secrets: { password: { state: 'replacing', typed } } };
        expect(JSON.stringify([view(full), formFaults(vmware, full)])).not.toContain(secret);
      }
    }
  }
});
