import { cleanup, fireEvent, render, screen, within } from '@solidjs/testing-library';
import { afterEach, expect, it, vi } from 'vitest';
import { scenarioById } from '~mocks/scenarios/scenarios';
import { simulatedVcenters } from '~mocks/vcenters/table';
import { MockTools } from './mock-tools';

afterEach(cleanup);

it('the bar leads to every simulated vCenter, with its password where it needs one', async () => {
  render(() => <MockTools scenario={undefined} unknownId={undefined} reset={() => undefined} />);
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
  render(() => <MockTools scenario={undefined} unknownId={undefined} reset={reset} />);
  fireEvent.click(screen.getByRole('button', { name: 'Reset mock data' }));
  expect(reset).toHaveBeenCalledTimes(1);
});

it('the bar names the scenario, or says that there is none of that name', () => {
  const scenario = scenarioById('vmware/empty');
  const { unmount } = render(() => <MockTools scenario={scenario} unknownId={undefined} reset={() => undefined} />);
  expect(screen.getByText('Scenario: vmware/empty')).toBeTruthy();
  unmount();
  render(() => <MockTools scenario={undefined} unknownId="vmware/emtpy" reset={() => undefined} />);
  expect(screen.getByText(/no scenario “vmware\/emtpy”/)).toBeTruthy();
});
