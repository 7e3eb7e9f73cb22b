import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal, Show } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import { Button } from './button';
import { Dialog } from './dialog';
import { Sheet } from './sheet';

afterEach(cleanup);

/** An opener and a dialog; `gone` takes the opener away while the dialog is open. */
function Page(props: { onClose?: () => boolean; gone?: boolean; onSubmit?: () => void }) {
  const [open, setOpen] = createSignal(false);
  const close = () => {
    if (props.onClose?.() !== false) setOpen(false);
  };
  return (
    <>
      <main tabindex="-1">
        <Show when={!(props.gone && open())}>
          <button onClick={() => setOpen(true)}>Open</button>
        </Show>
      </main>
      <Show when={open()}>
        <Dialog
          title="Delete it?"
          onClose={close}
          onSubmit={() => props.onSubmit?.()}
          returnFocus={() => screen.getByRole('main')}
          foot={
            <>
              <Button onClick={close}>Cancel</Button>
              <Button type="submit">Delete</Button>
            </>
          }
        >
          <p>For good.</p>
        </Dialog>
      </Show>
    </>
  );
}

test('a dialog is named by its title, takes the focus, and hands it back', async () => {
  const user = userEvent.setup();
  render(() => <Page />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  expect(screen.getByRole('dialog', { name: 'Delete it?' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel' }));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' }));
});

test('where the opener is gone, the focus goes where the owner says', async () => {
  const user = userEvent.setup();
  render(() => <Page gone />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

test('the owner may refuse Escape, and the dialog stays', async () => {
  const user = userEvent.setup();
  const onClose = vi.fn(() => false);
  render(() => <Page onClose={onClose} />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await user.keyboard('{Escape}{Escape}');
  expect(onClose).toHaveBeenCalledTimes(2);
  expect(screen.getByRole('dialog')).toBeTruthy();
});

test('a submit is handed on and loads no page', async () => {
  const user = userEvent.setup();
  const onSubmit = vi.fn();
  render(() => <Page onSubmit={onSubmit} />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  expect(onSubmit).toHaveBeenCalledOnce();
});

test('a sheet closes by its cross, and Enter in a field submits it', async () => {
  const user = userEvent.setup();
  const onClose = vi.fn();
  const onSubmit = vi.fn();
  render(() => (
    <Sheet
      title="Add"
      closeLabel="Close"
      onClose={onClose}
      onSubmit={onSubmit}
      foot={<Button type="submit">Save</Button>}
    >
      <input aria-label="Name" autofocus />
    </Sheet>
  ));
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'x{Enter}');
  expect(onSubmit).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
});
