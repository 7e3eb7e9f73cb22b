import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markdownTable } from './markdown-table';
import { simulatedVcenters } from './table';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
/** A row of a table without the spaces that a formatter puts between its cells. */
const bare = (row: string) => row.replace(/\s*\|\s*/g, '|');
const rows = readme.split('\n').map(bare);

describe('the README', () => {
  it.each(markdownTable(simulatedVcenters).split('\n').slice(2))('has the simulated vCenter %s', (row) => {
    expect(rows.includes(bare(row))).toBe(true);
  });

  it('has no host in that table which is not simulated', () => {
    const listed = rows.flatMap((row) => /^\|`([^`]+\.[^`]+)`\|/.exec(row)?.[1] ?? []);
    expect(listed).toEqual(simulatedVcenters.map(({ host }) => host));
  });
});
