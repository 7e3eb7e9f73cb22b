/** How long answers take: none at all; what the vCenters behind them take; three seconds more than that; for ever. */
export const latencies = ['instant', 'real', '3s', 'never'] as const;
export type Latency = (typeof latencies)[number];

/** The latency of that name, or undefined where there is none. */
export function latencyOf(name: string | null): Latency | undefined {
  return latencies.find((latency) => latency === name);
}
