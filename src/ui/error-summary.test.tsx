import { cleanup, render, screen, waitFor } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { afterEach, expect, test } from 'vitest';
import { ErrorSummary } from './error-summary';

afterEach(cleanup);

test('the list of errors takes the focus with each attempt, and leads to each control', async () => {
  const user = userEvent.setup();
  const [attempt, setAttempt] = createSignal(1);
  render(() => (
    <>
      <ErrorSummary
        title="Not added yet"
        entries={[{ target: 'port', label: 'Port', summary: ['use a number'] }]}
        kept="All is still here."
        attempt={attempt()}
      />
      <input id="port" aria-label="Port" />
    </>
  ));
  const box = screen.getByRole('alert', { name: 'Not added yet' });
  await waitFor(() => expect(document.activeElement).toBe(box));
  await user.click(screen.getByRole('link', { name: 'Port' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Port' }));
  expect(location.hash).toBe('');
  setAttempt(2);
  await waitFor(() => expect(document.activeElement).toBe(box));
});
