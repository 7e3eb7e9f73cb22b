import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import { Checkbox } from './checkbox';
import { CheckboxGroup } from './checkbox-group';
import { PasswordField } from './password-field';
import { RadioAsk } from './radio-ask';
import { TextField } from './text-field';

afterEach(cleanup);

function description(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent?.trim()).join(' | ');
}

test('"(optional)" stands outside of the name, and is heard after it', () => {
  render(() => <TextField id="n" label="Name" optional hint={['Shown in the list.']} value="" onInput={() => {}} />);
  expect(description(screen.getByRole('textbox', { name: 'Name' }))).toBe('(optional) | Shown in the list.');
});

test('a fault takes the place of the hint and marks the field', () => {
  const [fault, setFault] = createSignal<string[]>();
  render(() => <TextField id="p" label="Port" hint={['Usually 443']} fault={fault()} value="" onInput={() => {}} />);
  const box = screen.getByRole('textbox', { name: 'Port' });
  expect(box.getAttribute('aria-invalid')).toBeNull();
  setFault(['1 to 65535']);
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(description(box)).toBe('1 to 65535');
  expect(screen.queryByText('Usually 443')).toBeNull();
});

test('what was there before can be put back', async () => {
  const undo = vi.fn();
  render(() => <TextField id="h" label="Host" value="b" was="a" onUndo={undo} onInput={() => {}} />);
  expect(description(screen.getByRole('textbox', { name: 'Host' }))).toBe('Was a');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
});

test('a pasted text can be taken over before it lands', async () => {
  const user = userEvent.setup();
  const typed = vi.fn();
  render(() => (
    <TextField id="h" label="Host" value="" onPaste={(text) => text.startsWith('https:')} onInput={typed} />
  ));
  await user.click(screen.getByRole('textbox'));
  await user.paste('https://a.example');
  expect(typed).not.toHaveBeenCalled();
  await user.paste('a.example');
  expect(typed).toHaveBeenCalledWith('a.example');
});

test('a password is hidden until shown, never trimmed, and not filled in by the browser', async () => {
  const user = userEvent.setup();
  const [typed, setTyped] = createSignal('');
  render(() => <PasswordField id="s" label="Password" value={typed()} onInput={setTyped} />);
  const field = screen.getByLabelText('Password');
  expect(field.getAttribute('type')).toBe('password');
  expect(field.getAttribute('autocomplete')).toBe('new-password');
  await user.type(field, ' two spaces ');
  expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe(' two spaces ');
  const toggle = screen.getByRole('button', { name: 'Show password' });
  await user.click(toggle);
  expect(field.getAttribute('type')).toBe('text');
  expect(toggle.getAttribute('aria-pressed')).toBe('true');
});

test('check boxes of a group share a legend and a fault', async () => {
  const change = vi.fn();
  render(() => (
    <CheckboxGroup id="g" legend="Scope" fault={['Choose at least one']}>
      <Checkbox id="a" label="VMs" checked={false} onChange={change} hint={['All of them']} />
    </CheckboxGroup>
  ));
  expect(description(screen.getByRole('group', { name: 'Scope' }))).toBe('Choose at least one');
  const box = screen.getByRole('checkbox', { name: 'VMs' });
  expect(description(box)).toBe('All of them');
  await userEvent.click(box);
  expect(change).toHaveBeenCalledWith(true);
});

test('a question is answered by one of its options', async () => {
  const answer = vi.fn();
  render(() => (
    <RadioAsk
      id="q"
      question="Where may it go?"
      why={['It was saved for ', { code: 'a:1' }, '.']}
      options={[
        { answer: 'send', label: 'Send it' },
        { answer: 'retype', label: 'Type it again' },
      ]}
      answer={undefined}
      onAnswer={answer}
    />
  ));
  expect(description(screen.getByRole('group', { name: 'Where may it go?' }))).toBe('It was saved for a:1.');
  await userEvent.click(screen.getByRole('radio', { name: 'Type it again' }));
  expect(answer).toHaveBeenCalledWith('retype');
});
