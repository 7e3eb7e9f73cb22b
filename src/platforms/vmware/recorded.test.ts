import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lineText } from '~/lib/line';
import { explainFailure } from './failures';
import { failureTitle } from './failure-titles';
import { explainIssue } from './issues';
import { readMessage } from './message';
import { stepTable } from './steps';

const folder = new URL('../../../mocks/recordings/', import.meta.url);
const failures = new Map<string, { category: string; message: string }>();
const issues = new Map<string, { stage: string; category: string; message: string }>();

/** Collects whatever looks like a failure or an issue, wherever in a recording it stands. */
function collect(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const { category, message, error, stage } = value as Record<string, unknown>;
  if (typeof category === 'string' && typeof message === 'string' && typeof stage === 'string')
    issues.set(stage + message, { stage, category, message });
  else {
    const text = message ?? error;
    if (typeof category === 'string' && typeof text === 'string')
      failures.set(category + text, { category, message: text });
  }
  Object.values(value).forEach(collect);
}
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (name.endsWith('.json')) collect(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}
const subject = { destination: 'vc.example.net:443', username: 'ro@example.net', skipVerify: false };

it('there are recorded failures and issues', () => {
  expect(failures.size).toBeGreaterThan(50);
  expect(issues.size).toBeGreaterThan(35);
});

describe('every failure that a real server was seen to give', () => {
  it.each([...failures.values()])('$category: $message', (failure) => {
    expect(readMessage(failure.message)).toBeDefined();
    expect(stepTable.failed(failure, subject)).not.toContain('unknown');
    const told = explainFailure(failure, subject, 'poll');
    expect(told.title).toBe(failureTitle(failure.category));
    expect(lineText(told.happened)).not.toContain('what was asked for');
    expect(lineText(told.happened)).not.toContain('“');
  });
});

describe('every issue that a real server was seen to give', () => {
  it.each([...issues.values()])('$stage, $category: $message', (issue) => {
    expect(explainIssue(issue).title).not.toBe('Something could not be read');
  });
});
