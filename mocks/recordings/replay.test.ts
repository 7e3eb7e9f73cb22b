import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProcessDriver } from './in-process';
import type { Recording } from './recording';
import { replay } from './replay';

const folder = new URL('.', import.meta.url);
const names = ['', 'april/'].flatMap((under) =>
  readdirSync(new URL(under, folder)).flatMap((name) => (name.endsWith('.json') ? `${under}${name}` : [])),
);

function read(name: string): Recording {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Recording;
}

describe('every recording of a real server replays against the fake one', () => {
  it.each(names)('%s', async (name) => {
    const recording = read(name);
    expect(recording.steps.length).toBeGreaterThan(0);
    expect(await replay(recording, inProcessDriver(recording))).toEqual([]);
  });

  it('has the whole family of them', () => {
    expect(names.length).toBeGreaterThanOrEqual(31);
  });
});
