import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { readEntries } from '~/api/list-entry';
import { ConnectionList } from '~/contract/connection';
import { readRefusal } from '~/contract/refusal';
import { Health, MockMode, SecurityStatus, Version } from '~/contract/server';
import { platforms } from '~/platforms/registry';
import { categories } from '~/platforms/vmware/failure-titles';
import { answer } from '~mocks/handlers/answer';
import { openBackend } from '~mocks/handlers/open-backend';
import type { Scenario } from './scenario';
import { scenarios } from './scenarios';
import { allViewKinds } from './view-kinds';

/** Opens a scenario without its damage. */
function open(scenario: Scenario) {
  let made = 0;
  return openBackend({
    clock: () => 1_800_000_000_000 + (made += 1),
    ids: () => `id-${(made += 1)}`,
    salt: () => 'salt',
    latency: 'instant',
    scenario: { ...scenario, spoil: [], mangle: [] },
  });
}

type Asked = { method: string; target: string; input?: unknown; schema: z.ZodMiniType };

/** Everything that the page asks of a server, with what a good answer must be. */
function questions(scenario: Scenario): Asked[] {
  const typed = scenario.steps?.find((step) => step.do === 'fill' && step.name === 'Host');
  const host = typed?.do === 'fill' ? typed.with : 'vc-oslo.example.net';
  const input = { name: 'n', host, port: 443, username: 'u', password: 'p' };
  return [
    { method: 'GET', target: '/api/health', schema: Health },
    { method: 'GET', target: '/api/version', schema: Version },
    { method: 'GET', target: '/api/security/status', schema: SecurityStatus },
    { method: 'GET', target: '/api/system/mock-mode', schema: MockMode },
    ...platforms.flatMap(({ apiPath, connection, testResult }): Asked[] => [
      { method: 'GET', target: apiPath, schema: ConnectionList },
      { method: 'POST', target: `${apiPath}/test`, input, schema: testResult },
      { method: 'POST', target: apiPath, input, schema: connection },
    ]),
  ];
}

describe('the catalogue of scenarios', () => {
  it('names every state once, by an id that says its platform', () => {
    const ids = scenarios.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(35);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+\/[a-z0-9-]+$/);
    expect(new Set(scenarios.map(({ title }) => title)).size).toBe(ids.length);
    for (const { shows } of scenarios) expect(shows.length).toBeGreaterThan(0);
  });

  it('shows every kind of view', () => {
    const shown = new Set(scenarios.flatMap(({ covers }) => covers.views ?? []));
    expect(allViewKinds.filter((kind) => !shown.has(kind))).toEqual([]);
  });

  it('shows every failure category, in the list and in a test', () => {
    const polled = scenarios.flatMap(({ covers }) => covers.polled ?? []);
    expect(polled).toEqual(expect.arrayContaining([...categories, 'none', 'unknown']));
    const tested = scenarios.flatMap(({ covers }) => covers.tested ?? []);
    expect(tested).toEqual(expect.arrayContaining([...categories, 'none']));
  });

  it('shows every error code of the routes that the page uses', () => {
    const shown = scenarios.flatMap(({ covers }) => covers.codes ?? []);
    const shared = [
      'mock_mode_enabled',
      'invalid_request',
      'validation_error',
      'missing_connection_id',
      'missing_scope',
    ];
    const plain = ['Authentication required', 'Admin privileges required', '404 page not found'];
    for (const code of [...shared, ...plain, ...platforms.flatMap(({ codes }) => Object.values({ ...codes }))])
      expect(shown).toContain(code);
  });

  it.each(scenarios)('$id: every reply of the fake server parses by contract', async (scenario) => {
    const { backend, poller } = open(scenario);
    for (const polledBefore of [false, true]) {
      if (polledBefore) await poller.round();
      for (const { method, target, input, schema } of questions(scenario)) {
        const body = new TextEncoder().encode(input === undefined ? '' : JSON.stringify(input));
        const answered = await answer(backend, { method, target, headers: {}, body }, new AbortController().signal);
        if (answered.kind === 'broken') throw new Error(`${method} ${target} broke.`);
        const { status, body: text } = answered.reply;
        if (status >= 400) expect(readRefusal(status, text).shape, text).not.toBe('none');
        else
          expect(schema.safeParse(JSON.parse(text)), `${method} ${target}: ${text}`).toMatchObject({ success: true });
        const platform = platforms.find(({ apiPath }) => apiPath === target);
        if (platform && method === 'GET' && status === 200) {
          const entries = readEntries(ConnectionList.parse(JSON.parse(text)), platform.connection);
          expect(entries.filter(({ kind }) => kind === 'unreadable')).toEqual([]);
        }
      }
    }
  });
});
