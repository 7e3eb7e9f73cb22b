import { cleanup, render, screen } from '@solidjs/testing-library';
import { createSignal, Show } from 'solid-js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce, Announcer } from './announcer';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const said = () => screen.getAllByRole('status').map((region) => region.textContent);

test('a sentence is said where it can be heard: in the dialog that lies over the page', async () => {
  render(() => (
    <>
      <Announcer />
      <Announcer />
    </>
  ));
  announce('Done');
  await vi.advanceTimersByTimeAsync(200);
  expect(said()).toEqual(['', 'Done']);
});

test('a dialog that is closing leaves the sentence to the page below', async () => {
  const [open, setOpen] = createSignal(true);
  render(() => (
    <>
      <Announcer />
      <Show when={open()}>
        <Announcer />
      </Show>
    </>
  ));
  announce('Saved');
  setOpen(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(said()).toEqual(['Saved']);
});
