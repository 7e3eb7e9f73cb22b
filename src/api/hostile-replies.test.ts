import fc from 'fast-check';
import { expect, it } from 'vitest';
import { viewsOfFailure, viewsOfList, viewsOfSaved, viewsOfTest } from '~/app/testing/every-view';
import { hostileTransport } from '~/app/testing/hostile-transport';
import { hostileReply, type HostileReply } from '~/app/testing/hostile-replies';
import { typedPasswords } from '~/app/testing/hostile-texts';
import { leaksIn } from '~/app/testing/leaks';
import { refusesOf } from '~/connections/view/refuses';
import type { ConnectionRecord } from '~/contract/connection';
import { PreviewResult } from '~/contract/preview-result';
import type { TestResult } from '~/contract/test-result';
import { vmware } from '~/platforms/vmware/platform';
import { beginSession, endSession } from '~/session/data/session-actions';
import { readAccess } from './access-api';
import { ApiError } from './api-error';
import { createConnectionsApi } from './connections-api';
import { outcomeOf } from './outcome';
import { request, type Transport } from './request';
import { readVersion } from './server-api';
import { withoutEcho } from './without-echo';

type Call = (transport: Transport, password: string) => Promise<unknown>;

const { signal } = new AbortController();
const api = (transport: Transport) => createConnectionsApi(transport, vmware);
const input = (password: string) => ({ name: 'New', host: 'vc.example.net', username: 'pulse-ro', password });

/** What is asked of the server, and what the page makes of the answer. */
const calls: Readonly<Record<string, Call>> = {
  async list(transport) {
    const { list } = api(transport);
    const first = await list();
    const seen = viewsOfList(first, undefined);
    const second = await list();
    return [first, seen, second, viewsOfList(second, seen.ledger)];
  },
  create: async (transport, password) => savedOf(api(transport).create(input(password)), password),
  update: async (transport, password) => savedOf(api(transport).update('c1', input(password)), password),
  remove: async (transport) => void (await api(transport).remove('c1')),
  testDraft: (transport, password) => testedOf(api(transport).testDraft(input(password)), password),
  testOverlay: (transport, password) => testedOf(api(transport).testOverlay('c1', input(password)), password),
  testSaved: (transport) => testedOf(api(transport).testSaved('c1'), ''),
  // No part of the page asks for one yet, so that nothing of it is kept.
  preview: async (transport) =>
    void (await request(transport, { method: 'POST', path: `${vmware.apiPath}/preview`, schema: PreviewResult })),
  async access(transport) {
    const access = await readAccess(transport, signal);
    return [access, refusesOf(access)];
  },
  version: (transport) => readVersion(transport, signal),
  async signIn(transport, password) {
    const outcome = await beginSession(transport, { username: 'admin', password, rememberMe: false });
    return outcome.ok ? undefined : viewsOfFailure(outcome.failure);
  },
  async signOut(transport) {
    const outcome = await endSession(transport);
    return outcome.ok ? undefined : viewsOfFailure(outcome.failure);
  },
};

/** As a form takes it. */
async function savedOf(work: Promise<ConnectionRecord>, password: string): Promise<unknown> {
  const outcome = withoutEcho(await outcomeOf(work), input(password));
  return [outcome, outcome.ok ? viewsOfSaved(outcome.value) : viewsOfFailure(outcome.failure)];
}

async function testedOf(work: Promise<TestResult>, password: string): Promise<unknown> {
  const outcome = withoutEcho(await outcomeOf(work), input(password));
  return [outcome, viewsOfTest(outcome)];
}

const names = [...Object.keys(calls), 'list', 'list', 'list', 'testDraft'];
const conversation = fc.record({
  call: fc.constantFrom(...names),
  typed: fc.constantFrom(...typedPasswords),
  replies: fc.array(hostileReply, { minLength: 2, maxLength: 2 }),
});

/** Has one call answered, and tells what leaks of it. @throws whatever is no ApiError */
async function leaksOf(call: string, typed: string, replies: readonly HostileReply[]): Promise<string[]> {
  const { transport, answered } = hostileTransport(replies);
  try {
    return leaksIn(await calls[call]?.(transport, typed), [typed]);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { failure } = error;
    return leaksIn([error, viewsOfFailure(failure), viewsOfTest({ ok: false, failure })], [typed]);
  } finally {
    count += answered();
  }
}

let count = 0;

it('whatever a server answers: nothing is thrown but ApiError, and no secret is in what the page keeps or says', async () => {
  await fc.assert(
    fc.asyncProperty(conversation, async ({ call, typed, replies }) => {
      expect(await leaksOf(call, typed, replies)).toEqual([]);
    }),
    { numRuns: 9_200, seed: 20_260_822 },
  );
  expect(count).toBeGreaterThan(9_500);
}, 60_000);
