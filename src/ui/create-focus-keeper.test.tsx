import { cleanup, render, screen } from '@solidjs/testing-library';
import { createSignal, Show } from 'solid-js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFocusKeeper } from './create-focus-keeper';

let setShown: (shown: string) => void;
beforeEach(() => {
  function Region() {
    const [shown, set] = createSignal('both');
    setShown = set;
    let region!: HTMLDivElement;
    const keepFocus = createFocusKeeper(() => region, shown);
    return (
      <>
        <button>Outside</button>
        <div ref={region} role="group" aria-label="List" tabindex="-1" onFocusIn={keepFocus}>
          <Show when={shown() === 'both'}>
            <button>Retry</button>
          </Show>
          <button>Refresh</button>
        </div>
      </>
    );
  }
  render(() => <Region />);
});
afterEach(cleanup);

const focused = () => document.activeElement;
const button = (name: string) => screen.getByRole('button', { name });

it('the region takes the focus of a control that a change took away', async () => {
  button('Retry').focus();
  setShown('one');
  await Promise.resolve();
  expect(focused()).toBe(screen.getByRole('group', { name: 'List' }));
});

it('a control that stays keeps the focus, inside and outside of the region', async () => {
  button('Refresh').focus();
  setShown('one');
  await Promise.resolve();
  expect(focused()).toBe(button('Refresh'));
  setShown('both');
  button('Retry').focus();
  button('Outside').focus();
  setShown('one');
  await Promise.resolve();
  expect(focused()).toBe(button('Outside'));
});

it('a control of the region that was left on purpose brings nothing back', async () => {
  button('Refresh').focus();
  button('Refresh').blur();
  setShown('one');
  await Promise.resolve();
  expect(focused()).toBe(document.body);
});
