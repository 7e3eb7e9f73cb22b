import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Announcer } from './announcer';
import { CopyCommand } from './copy-command';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Both() {
  return (
    <>
      <CopyCommand command="A=false  B" label="Copy the line" />
      <Announcer />
    </>
  );
}

test('a command is copied as it stands, and that is said', async () => {
  const user = userEvent.setup();
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  render(() => <Both />);
  const button = screen.getByRole('button', { name: 'Copy the line' });
  await user.click(button);
  expect(write).toHaveBeenCalledWith('A=false  B');
  expect(button.textContent).toContain('Copied');
  expect(await screen.findByText('Copied', { selector: '[role=status]' })).toBeTruthy();
});

test('several lines stay several lines', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  render(() => <CopyCommand command={'(\nexport A=1\n)'} label="Copy the lines" />);
  await user.click(screen.getByRole('button', { name: 'Copy the lines' }));
  expect(getSelection()?.toString()).toBe('(\nexport A=1\n)');
});

test('where a page may not copy, it selects', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  render(() => <Both />);
  await user.click(screen.getByRole('button', { name: 'Copy the line' }));
  expect(getSelection()?.toString()).toBe('A=false  B');
});
