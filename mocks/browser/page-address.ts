import { latencyOf, type Latency } from '~mocks/handlers/latency';

/** What an address asks of mock mode, besides the scenario. */
export interface PageAddress {
  /** The page takes the steps of the scenario by itself. */
  steps: boolean;
  latency: Latency | undefined;
  /** The clock stands still at this time, milliseconds since 1970. */
  stoppedAt: number | undefined;
  /** What could not be understood, each in a sentence. */
  faults: readonly string[];
}

/** @param search query string, as `?scenario=vmware/list&steps&latency=3s&clock=2026-08-22T10:00:00Z` */
export function readPageAddress(search: string): PageAddress {
  const given = new URLSearchParams(search);
  const latency = latencyOf(given.get('latency'));
  const clock = given.get('clock');
  const at = clock === null ? NaN : Date.parse(clock);
  return {
    steps: given.has('steps'),
    latency,
    stoppedAt: Number.isNaN(at) ? undefined : at,
    faults: [
      ...(given.has('latency') && !latency
        ? [`There is no latency "${given.get('latency')}"; known are instant, real, 3s and never.`]
        : []),
      ...(clock !== null && Number.isNaN(at)
        ? [`"${clock}" is no time for the clock to stand at; one is 2026-08-22T10:00:00Z.`]
        : []),
    ],
  };
}
