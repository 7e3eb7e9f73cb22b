import { cleanup, fireEvent, render, screen, within } from '@solidjs/testing-library';
import { afterEach, expect, it, vi } from 'vitest';
import type { MockControls } from '~mocks/browser/controls';
import { createControls } from '~mocks/browser/create-controls';
import { createMockClock } from '~mocks/browser/mock-clock';
import { createFailureToCome } from '~mocks/browser/next-failure';
import { scenarioById } from '~mocks/scenarios/scenarios';
import { simulatedVcenters } from '~mocks/vcenters/table';
import { MockTools } from './mock-tools';

afterEach(cleanup);

function controls(own: Partial<MockControls> = {}): MockControls {
  const clock = createMockClock({ real: () => Date.UTC(2026, 7, 22, 10) });
  const failure = createFailureToCome(() => clock.now());
  const made = createControls({
    ...{ scenario: undefined, clock, failure, longerNames: false, reset: () => undefined },
    latency: () => 'real',
    setLatency: () => undefined,
  });
  return { ...made, ...own };
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
