import { afterEach, expect, it } from 'vitest';
import type { PassingRequest } from './altering-proxy';
import type { RawAnswer } from './raw-exchange';
import { conform, createStage, list, seed } from './stage';

const stage = createStage();

afterEach(() => stage.clear());

const inList =
  (change: (text: string) => string) =>
  ({ method, path }: PassingRequest, answer: RawAnswer): RawAnswer =>
    method === 'GET' && path === list ? { ...answer, text: change(answer.text) } : answer;

const cases: readonly (readonly [
  title: string,
  alter: (request: PassingRequest, answer: RawAnswer) => RawAnswer | undefined,
  differing: readonly string[],
])[] = [
  ['keeps every rule', (_, answer) => answer, []],
  [
    'shows secrets in the list',
    inList((text) => text.replaceAll('"********"', '"secret"')),
    ['The password of a row is the mask, or absent', 'What an update answered is what the list shows'],
  ],
  [
    'drops a key of the list',
    inList((text) => text.replaceAll(/"monitorHosts":(true|false),/g, '')),
    [
      'Every row has id, name, host, port, enabled and the three scopes',
      'What an update answered is what the list shows',
    ],
  ],
  [
    'adds a key to the list',
    inList((text) => text.replaceAll('"enabled":', '"colour":"red","enabled":')),
    ['A row has no keys beside those of the table'],
  ],
  [
    'answers 500 to PATCH',
    ({ method, path }, answer) => (method === 'PATCH' && path === list ? { ...answer, status: 500 } : answer),
    ['PATCH on the list is 405 text'],
  ],
  [
    'dates its envelopes in milliseconds',
    (_, answer) => ({ ...answer, text: answer.text.replace(/"timestamp":(\d{10}),/, '"timestamp":$1000,') }),
    ['An envelope has error, code, status_code, timestamp in seconds and details, and no request_id'],
  ],
  [
    'answers deletes without the id',
    ({ method }, answer) =>
      method === 'DELETE' && answer.status === 200 ? { ...answer, text: '{"success":true}' } : answer,
    [
      'A delete is 200 with the id and success',
      'The body of a delete is ignored',
      'A delete answers the id of the path, trimmed',
    ],
  ],
  [
    'has no ledger',
    ({ path }, answer) =>
      path === '/api/connections' ? { ...answer, status: 404, text: '404 page not found\n' } : answer,
    ['GET /api/connections is 200 with connections'],
  ],
  [
    'counts no failures',
    inList((text) => text.replaceAll(/"consecutiveFailures":\d+,/g, '')),
    [
      'A failed saved test without a body counts as a failure',
      'A second one counts on',
      'White space alone is no body',
    ],
  ],
];

it.each(cases)('of a server that %s exactly that differs', async (_, alter, differing) => {
  const address = await stage.host();
  const listed = await seed(address);
  const before = await listed();
  const proxy = await stage.proxy(address, alter);
  const run = await conform([proxy.address, '--write']);
  expect(run.differing).toEqual(differing);
  expect(run.status).toBe(differing.length === 0 ? 0 : 1);
  expect(await listed()).toEqual(before);
});

it('an older generation differs line by line, and nothing of it is left', async () => {
  const address = await stage.host();
  const proxy = await stage.proxy(
    address,
    (_, answer) => ({ ...answer, text: answer.text.replaceAll(/,"monitor(Vms|Hosts|Datastores)":(true|false)/g, '') }),
    ({ path }) =>
      path.endsWith('/preview') || path === '/api/connections'
        ? { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, text: '404 page not found\n' }
        : undefined,
  );
  const run = await conform([proxy.address, '--write']);
  expect(run.status).toBe(1);
  expect(run.differing).toContain('GET of the draft preview is 405 text');
  expect(run.out.at(-1)).toContain('all removed');
});
