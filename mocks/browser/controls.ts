import type { Latency } from '~mocks/handlers/latency';

export type { Latency } from '~mocks/handlers/latency';

/** How the next request is to fail. */
export type NextFailure =
  /** The next time that a vCenter is asked, by a test, the poller or a save, it fails in this category of §4.1; `none` has no category. */
  | { kind: 'category'; category: string }
  /** The next request of the page is refused with this code of §1.3. */
  | { kind: 'code'; code: string };

/** What became of the steps of a scenario. */
export type Arrival =
  /** Every step was taken, and what proves that the state is there is shown. */
  | { kind: 'reached' }
  /** What a step, or the proof, was looked for and did not come. */
  | { kind: 'missed'; what: string };

/** The clock of the page and of the fake server in it: both go by it, and so does the poller. */
export interface ClockControl {
  /** Milliseconds since 1970. */
  now(): number;
  stopped(): boolean;
  stop(): void;
  /** Goes on from where it stopped. */
  go(): void;
  /** Moves the clock on; what was due in between happens at its time. @param ms milliseconds, not negative */
  advance(ms: number): Promise<void>;
}

/** What mock mode lets people and suites decide about the page that they look at; `window.pulseMock`, in mock mode alone. */
export interface MockControls {
  /** The scenario that is shown; undefined for the usual mock data. */
  readonly scenario: string | undefined;
  latency(): Latency;
  setLatency(latency: Latency): void;
  readonly clock: ClockControl;
  /** Undefined takes it back. */
  failNext(failure: NextFailure | undefined): void;
  /** What is still to fail; undefined once it did. */
  nextFailure(): NextFailure | undefined;
  /** Takes the steps of the scenario, as a user would. */
  takeSteps(): Promise<Arrival>;
  /** As it began: the scenario anew, or an empty list. Loads the page again. */
  reset(): void;
}

declare global {
  interface Window {
    pulseMock?: MockControls;
  }
}
