import { setupServer } from 'msw/node';
import type { Backend } from './handlers/answer';
import { apiHandler } from './handlers/api-handler';
import { openBackend } from './handlers/open-backend';
import type { FakeServer } from './domain/server';
import type { Scenario } from './scenarios/scenario';
import { scenarioById } from './scenarios/scenarios';

/** A request as it reached the fake server. */
export interface LoggedRequest {
  method: string;
  /** Path with query. */
  target: string;
  /** The body as text; "" where there is none. */
  body: string;
}

/** A reply as the page gets it, after its damage. */
export interface LoggedReply {
  method: string;
  /** Path with query, as it was asked. */
  target: string;
  status: number;
  body: string;
}

/** The mock backend of a component test. Nothing in it takes time, and the poller moves by hand alone. */
export interface TestBackend {
  server: FakeServer;
  /** One whole round of the poller. */
  round(): Promise<void>;
  /** What was asked, in order. */
  requests: readonly LoggedRequest[];
  /** What came back, in order. */
  replies: readonly LoggedReply[];
  close(): void;
}

export interface TestBackendOptions {
  /** A scenario, or its id; without it the list is empty. */
  scenario?: Scenario | string;
  /** Milliseconds since 1970; default this machine's clock. */
  clock?: () => number;
}

/**
 * Starts the mock backend for a test in Node. A request that is not the backend's own is an error.
 * @throws {Error} when there is no scenario of that id
 */
export function createMockBackend({ scenario, clock = () => Date.now() }: TestBackendOptions = {}): TestBackend {
  let made = 0;
  const next = () => (made += 1).toString(16).padStart(12, '0');
  const { backend, poller } = openBackend({
    clock,
    ids: () => `00000000-0000-4000-8000-${next()}`,
    salt: () => `salt-${next()}`,
    latency: 'instant',
    scenario: typeof scenario === 'string' ? knownScenario(scenario) : scenario,
  });
  const requests: LoggedRequest[] = [];
  const { server } = backend;
  const logging: FakeServer = {
    ...server,
    receive(request) {
      requests.push({ method: request.method, target: request.target, body: new TextDecoder().decode(request.body) });
      return server.receive(request);
    },
  };
  const replies: LoggedReply[] = [];
  const spoil: Backend['spoil'] = (method, target, reply) => {
    const spoiled = backend.spoil?.(method, target, reply) ?? { kind: 'reply', reply };
    if (spoiled.kind === 'reply') {
      const { status, body } = spoiled.reply;
      replies.push({ method, target, status, body });
    }
    return spoiled;
  };
  const network = setupServer(apiHandler({ ...backend, server: logging, spoil }));
  network.listen({ onUnhandledRequest: 'error' });
  return {
    server,
    round: () => poller.round(),
    requests,
    replies,
    close: () => {
      poller.stop();
      network.close();
    },
  };
}

function knownScenario(id: string): Scenario {
  const scenario = scenarioById(id);
  if (!scenario) throw new Error(`There is no scenario "${id}".`);
  return scenario;
}
