import { cleanup, render, screen, waitFor, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createMockBackend, type TestBackend } from '~mocks/node';
import type { Place, Scenario, Shown, Step } from '~mocks/scenarios/scenario';
import { scenarios } from '~mocks/scenarios/scenarios';
import { App } from './app';

let backend: TestBackend | undefined;
afterEach(() => {
  cleanup();
  backend?.close();
  backend = undefined;
});

describe('every scenario shows what proves that its state is there', () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', async (_, scenario) => {
    open(scenario);
    for (const step of scenario.steps ?? []) await take(step);
    for (const shown of scenario.shows) await find(shown);
  });
});

function open(scenario: Scenario): void {
  backend = createMockBackend({ scenario });
  history.replaceState(null, '', `${scenario.path}?scenario=${scenario.id}`);
  render(() => <App backend={{ kind: 'server' }} />);
}

async function take(step: Step): Promise<void> {
  const where = step.within ? within(await place(step.within)) : screen;
  if (step.do === 'fill') {
    const box = await where.findByLabelText(step.name, { selector: 'input' });
    await userEvent.clear(box);
    await userEvent.type(box, step.with.replace(/[{[]/g, '$&$&'));
    return;
  }
  const [control] = await where.findAllByRole(step.role, { name: step.name });
  await userEvent.click(control!);
}

async function find(shown: Shown): Promise<void> {
  if (!('role' in shown)) {
    await screen.findAllByText((_, element) => element?.textContent?.includes(shown.text) ?? false);
    return;
  }
  const { text } = shown;
  const found = await place(shown, shown.within && (await place(shown.within)));
  if (text !== undefined) await waitFor(() => expect(found.textContent).toContain(text));
}

/** A place by role and exact name; a password box has no role of its own, so it goes by its label. */
async function place({ role, name }: Place, inside: HTMLElement = document.body): Promise<HTMLElement> {
  const where = within(inside);
  if (role === 'textbox') return where.findByLabelText(name, { selector: 'input' });
  const [first] = await where.findAllByRole(role, { name });
  return first!;
}
