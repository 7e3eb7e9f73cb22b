import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import { Button } from './button';

afterEach(cleanup);

/** What a screen reader hears after the name. */
function description(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

test('a button that waits can be focused, says why, and does nothing', async () => {
  const user = userEvent.setup();
  const press = vi.fn();
  render(() => (
    <Button disabledReason="Choose first" onClick={press}>
      Save
    </Button>
  ));
  const button = screen.getByRole('button', { name: 'Save' });
  await user.tab();
  expect(document.activeElement).toBe(button);
  await user.keyboard('{Enter}');
  expect(press).not.toHaveBeenCalled();
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(description(button)).toBe('Choose first');
});

test('a submit button that waits submits no form', async () => {
  const submit = vi.fn((event: Event) => event.preventDefault());
  render(() => (
    <form onSubmit={submit}>
      <input aria-label="Name" />
      <Button type="submit" disabledReason="Choose first">
        Save
      </Button>
    </form>
  ));
  await userEvent.type(screen.getByRole('textbox'), 'x{Enter}');
  await userEvent.click(screen.getByRole('button'));
  expect(submit).not.toHaveBeenCalled();
});

test('a reason that is shown already is not said a second time', () => {
  render(() => (
    <>
      <p id="why">It waits.</p>
      <Button disabledReason="It waits." reasonId="why" describedBy="what">
        Save
      </Button>
      <span id="what">Row one</span>
    </>
  ));
  expect(description(screen.getByRole('button'))).toBe('Row one It waits.');
  expect(screen.getAllByText('It waits.')).toHaveLength(1);
});

test('a button keeps its size when what it says changes', () => {
  const [running, setRunning] = createSignal(false);
  render(() => (
    <Button row class={running() ? 'first busy' : 'first'}>
      Test
    </Button>
  ));
  setRunning(true);
  expect([...screen.getByRole('button').classList].sort()).toEqual(['btn', 'btn--row', 'busy', 'first']);
});
