import { cleanup, fireEvent, render, screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, expect, it, vi } from 'vitest';
import type { MockControls } from '~mocks/browser/controls';
import { createControls } from '~mocks/browser/create-controls';
import { createMockClock } from '~mocks/browser/mock-clock';
import { createFailureToCome } from '~mocks/browser/next-failure';
import { keepResetNews } from '~mocks/browser/reset-news';
import { scenarioById } from '~mocks/scenarios/scenarios';
import { simulatedVcenters } from '~mocks/vcenters/table';
import type { Latency } from '~mocks/handlers/latency';
import { Announcer } from '~/ui/announcer';
import { MockTools, type MockToolsProps } from './mock-tools';

afterEach(cleanup);

function controls(own: Partial<MockControls> = {}): MockControls {
  const clock = createMockClock({ real: () => Date.UTC(2026, 7, 22, 10) });
  const failure = createFailureToCome(() => clock.now());
  let latency: Latency = 'real';
  const made = createControls({
    ...{ scenario: undefined, clock, failure, reset: () => undefined },
    latency: () => latency,
    setLatency: (chosen) => (latency = chosen),
  });
  return { ...made, ...own };
}

/** The page with the state panel open. */
async function panel(given: Partial<MockToolsProps> = {}) {
  const props = { scenario: undefined, unknownId: undefined, controls: controls(), ...given, goTo: vi.fn() };
  render(() => (
    <>
      <MockTools {...props} />
      <Announcer />
    </>
  ));
  fireEvent.click(screen.getByRole('button', { name: 'State panel' }));
  const dialog = await screen.findByRole('dialog', { name: 'State panel' });
  return {
    dialog: within(dialog),
    props,
    press: (name: string) => fireEvent.click(within(dialog).getByRole('button', { name })),
  };
}

it('the bar leads to every simulated vCenter, with its password where it needs one', async () => {
  render(() => <MockTools scenario={undefined} unknownId={undefined} controls={controls()} />);
  fireEvent.click(screen.getByRole('button', { name: 'Simulated vCenters' }));
  const dialog = await screen.findByRole('dialog', { name: 'Simulated vCenters' });
  for (const { host, shows } of simulatedVcenters) {
    expect(within(dialog).getByRole('button', { name: `Copy ${host}` })).toBeTruthy();
    expect(within(dialog).getByText(shows)).toBeTruthy();
  }
  expect(dialog.textContent).toContain('correct-horse');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('mock data are reset by a press', () => {
  const reset = vi.fn();
  render(() => <MockTools scenario={undefined} unknownId={undefined} controls={controls({ reset })} />);
  fireEvent.click(screen.getByRole('button', { name: 'Reset mock data' }));
  expect(reset).toHaveBeenCalledTimes(1);
});

it('the bar names the scenario, or says that there is none of that name', () => {
  const scenario = scenarioById('vmware/empty');
  const { unmount } = render(() => <MockTools scenario={scenario} unknownId={undefined} controls={controls()} />);
  expect(screen.getByText('Scenario: vmware/empty')).toBeTruthy();
  unmount();
  render(() => <MockTools scenario={undefined} unknownId="vmware/emtpy" controls={controls()} />);
  expect(screen.getByText(/no scenario “vmware\/emtpy”/)).toBeTruthy();
});

it('who resets mock data is told so after the load that follows', () => {
  const props = { scenario: undefined, unknownId: undefined, controls: controls() };
  const { unmount } = render(() => <MockTools {...props} />);
  expect(screen.queryByText('Mock data were reset.')).toBeNull();
  unmount();
  keepResetNews(() => sessionStorage);
  const again = render(() => <MockTools {...props} />);
  expect(screen.getByText('Mock data were reset.')).toBeTruthy();
  again.unmount();
  render(() => <MockTools {...props} />);
  expect(screen.queryByText('Mock data were reset.')).toBeNull();
});

it('a key opens the state panel over whatever lies over the page', async () => {
  render(() => <MockTools scenario={undefined} unknownId={undefined} controls={controls()} />);
  fireEvent.keyDown(window, { code: 'KeyS', altKey: true });
  expect(screen.queryByRole('dialog')).toBeNull();
  fireEvent.keyDown(window, { code: 'KeyS', altKey: true, shiftKey: true });
  expect(await screen.findByRole('dialog', { name: 'State panel' })).toBeTruthy();
});

it('the state panel leads to a scenario, with its steps where it has any, and back to the usual mock data', async () => {
  const { dialog, props, press } = await panel();
  const box = dialog.getByRole('combobox', { name: 'Scenario' });
  const showing = (id: string) => {
    fireEvent.input(box, { target: { value: id } });
    press('Show');
  };
  showing('vmware/emtpy');
  expect(dialog.getByText('There is no scenario “vmware/emtpy”.')).toBeTruthy();
  expect(props.goTo).not.toHaveBeenCalled();
  showing(' vmware/empty ');
  showing('failing-');
  expect(
    dialog.getByText(/^Several have that in their name: vmware\/failing-sign-in-refused, .* more\.$/),
  ).toBeTruthy();
  showing('filtered');
  showing('');
  expect(props.goTo.mock.calls).toEqual([
    ['/settings/infrastructure/platforms/vmware?scenario=vmware/empty'],
    ['/settings/infrastructure/platforms/vmware?scenario=vmware/filtered&steps'],
    ['/'],
  ]);
});

it('the state panel takes the steps of a scenario and says what became of it', async () => {
  const takeSteps = vi.fn(() => Promise.resolve({ kind: 'missed', what: 'button “Failing”' } as const));
  const scenario = scenarioById('vmware/filtered');
  const { press } = await panel({ scenario, controls: controls({ takeSteps }) });
  press('Take the step');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await screen.findByText('The state was not reached: button “Failing” was not there.')).toBeTruthy();
});

it('the state panel decides how long answers take', async () => {
  const { dialog, props } = await panel();
  expect(dialog.getByRole<HTMLInputElement>('radio', { name: 'Real' }).checked).toBe(true);
  fireEvent.click(dialog.getByRole('radio', { name: '3 s more' }));
  expect(props.controls.latency()).toBe('3s');
});

it('the state panel stops the clock and moves it on', async () => {
  const { dialog, props, press } = await panel();
  const { clock } = props.controls;
  const began = clock.now();
  press('Pause');
  expect(dialog.getByText(/stands still/)).toBeTruthy();
  press('+1 min');
  await waitFor(() => expect(clock.now() - began).toBe(60_000));
  press('+1 h');
  await waitFor(() => expect(clock.now() - began).toBe(3_660_000));
  press('Go on');
  expect(clock.stopped()).toBe(false);
});

it('the state panel makes one request fail, by category or by code', async () => {
  const { dialog, props } = await panel();
  const { controls: given } = props;
  const choice = dialog.getByRole<HTMLSelectElement>('combobox', { name: 'Next failure' });
  const choose = (label: string) => {
    const { value } = within(choice).getByRole<HTMLOptionElement>('option', { name: label });
    fireEvent.change(choice, { target: { value } });
  };
  choose('tls');
  expect(given.nextFailure()).toEqual({ kind: 'category', category: 'tls' });
  choose('no category');
  expect(given.nextFailure()).toEqual({ kind: 'category', category: 'none' });
  choose('vmware_save_failed');
  expect(given.nextFailure()).toEqual({ kind: 'code', code: 'vmware_save_failed' });
  choose('None');
  expect(given.nextFailure()).toBeUndefined();
});
