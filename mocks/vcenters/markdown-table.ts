import { expectedTitle, type SimulatedVcenter } from './simulated-vcenter';

/** The table of simulated vCenters as the README shows it. */
export function markdownTable(vcenters: readonly SimulatedVcenter[]): string {
  const rows = vcenters.map(
    (simulated) => `| \`${simulated.host}\` | ${simulated.shows} | ${outcomeText(simulated)} |`,
  );
  return ['| Host | What stands there | What a test says |', '|---|---|---|', ...rows].join('\n');
}

/** What a test says, with what changes it. */
export function outcomeText({ expected, expectedWithoutTls, password }: SimulatedVcenter): string {
  const title = expectedTitle(expected);
  if (password !== undefined) return `${title}; works with the password \`${password}\``;
  return expectedWithoutTls === undefined
    ? title
    : `${title}; with TLS verification skipped: ${expectedTitle(expectedWithoutTls)}`;
}
