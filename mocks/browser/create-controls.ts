import type { Latency } from '~mocks/handlers/latency';
import { takeSteps } from '~mocks/player/take-steps';
import type { Scenario } from '~mocks/scenarios/scenario';
import type { MockControls } from './controls';
import type { MockClock } from './mock-clock';
import type { FailureToCome } from './next-failure';

export interface ControlsOptions {
  scenario: Scenario | undefined;
  clock: MockClock;
  failure: FailureToCome;
  /** Where the page's texts are not those of the sources: what a text was there. */
  meant?: ((shown: string) => string) | undefined;
  latency: () => Latency;
  setLatency: (latency: Latency) => void;
  reset: () => void;
}

/** How long each step of a scenario is waited for, in milliseconds. Many pages may be loading beside this one. */
const patienceMs = 30_000;

/** What `window.pulseMock` offers. */
export function createControls(options: ControlsOptions): MockControls {
  const { scenario, clock, failure, meant, latency, setLatency, reset } = options;
  return {
    scenario: scenario?.id,
    clock,
    latency,
    setLatency,
    failNext: (next) => failure.set(next),
    nextFailure: () => failure.get(),
    reset,
    takeSteps: () =>
      scenario
        ? takeSteps(scenario, { patienceMs: latency() === 'never' ? Infinity : patienceMs, meant })
        : Promise.resolve({ kind: 'reached' }),
  };
}
