import { describe, expect, it } from 'vitest';
import type { ApiFailure, UnreadableWhat } from '~/api/api-error';
import { readRefusal } from '~/contract/refusal';
import { lineText } from '~/lib/line';
import { vmware } from '~/platforms/vmware/platform';
import { problemView, type Attempt } from './problem';
import { attemptWords } from './problem-attempt-words';
import { loadWords } from './problem-words';

const at = Date.parse('2026-08-22T12:07:34Z');
const refused = (status: number, body: unknown, requestId?: string): ApiFailure => ({
  kind: 'refused',
  refusal: readRefusal(status, typeof body === 'string' ? body : JSON.stringify(body)),
  requestId,
  at,
});
const envelope = (status: number, code: string, error = 'Said', details = {}) =>
  refused(status, { error, code, status_code: status, timestamp: 1, details });
const problem = (attempt: Attempt, failure: ApiFailure) => {
  const { happened, means, next, facts, ...rest } = problemView(
    vmware,
    { load: loadWords, ...attemptWords }[attempt],
    failure,
    'Europe/Berlin',
  );
  return {
    ...rest,
    happened: lineText(happened),
    means: lineText(means),
    next: lineText(next),
    facts: facts.map(lineText),
  };
};
const attempts = ['load', 'add', 'save', 'remove', 'test'] as const;

it('a load that failed reads as a whole', () => {
  expect(
    problem(
      'load',
      refused(
        500,
        {
          error: 'Failed to load VMware configuration',
          code: 'vmware_load_failed',
          status_code: 500,
          timestamp: 1,
          details: {},
        },
        '7c41f0a2',
      ),
    ),
  ).toEqual({
    kind: 'vmware_load_failed',
    title: 'The connections could not be loaded',
    happened: 'The Pulse server answered, but it could not read its saved VMware settings.',
    means: 'Saved connections may well be intact: this page has only tried to read them.',
    next: 'Try again. If it fails again, look for this request in the Pulse server’s log.',
    facts: ['HTTP 500 vmware_load_failed', 'Request 7c41f0a2', '22 Aug 2026, 14:07:34 CEST'],
    retry: true,
  });
});

const failures: [string, ApiFailure][] = [
  ['unreachable', { kind: 'unreachable' }],
  ['timed-out', { kind: 'timed-out', afterMs: 20_000 }],
  ['aborted', { kind: 'aborted' }],
  ...(['page', 'empty', 'cut', 'not-json', 'shape', 'too-large', 'too-deep'] satisfies UnreadableWhat[]).map(
    (what): [string, ApiFailure] => [
      'unreadable',
      { kind: 'unreadable', status: 200, what, path: '0.poll', problem: 'expected x', at },
    ],
  ),
  ...[
    'vmware_disabled',
    'vmware_not_found',
    'missing_connection_id',
    'vmware_load_failed',
    'vmware_save_failed',
    'vmware_unavailable',
  ].map((code): [string, ApiFailure] => [code, envelope(500, code)]),
  ...['mock_mode_enabled', 'validation_error', 'vmware_invalid_config', 'invalid_request', 'something_new'].map(
    (code): [string, ApiFailure] => [code, envelope(400, code)],
  ),
  ['missing_scope', refused(403, { error: 'missing_scope', requiredScope: 'settings:write' })],
  ['Demo mode enabled', refused(403, { error: 'Demo mode enabled', message: 'read-only' })],
  ['http-401', refused(401, { error: 'Authentication required' })],
  ['http-403', refused(403, 'CSRF token validation failed')],
  ['http-403', refused(403, 'Admin privileges required')],
  ['http-404', refused(404, '404 page not found')],
  ['http-405', refused(405, 'Method not allowed')],
  ['http-429', refused(429, 'Rate limit exceeded')],
  ['http-502', refused(502, '<html>bad gateway</html>')],
  ['http-503', refused(503, '')],
  ['http-418', refused(418, 'teapot')],
];

describe('every failure says what happened, what it means and what to do', () => {
  it.each(failures)('%s', (kind, failure) => {
    for (const attempt of attempts) {
      const told = problem(attempt, failure);
      expect(told.kind).toBe(kind);
      for (const text of [told.happened, told.means, told.next])
        expect(text.replace(/[^.:]$/s, '.')).toMatch(/^[A-Z].*[.:]$/s);
    }
  });
});

describe('a write without an answer', () => {
  it('may have been carried out, and says so', () => {
    for (const failure of [{ kind: 'unreachable' }, { kind: 'timed-out', afterMs: 20_000 }] as const) {
      expect(problem('add', failure).means).toContain('may have been added');
      expect(problem('save', failure).means).toContain('may have been saved');
      expect(problem('remove', failure).means).toContain('may have been deleted');
    }
  });
  it('that was refused was not carried out', () => {
    expect(problem('add', envelope(500, 'vmware_save_failed')).means).toContain('Nothing was added');
  });
});

describe('refusals', () => {
  it('of a connection that is gone lead back to the list', () => {
    expect(problem('save', envelope(404, 'vmware_not_found'))).toMatchObject({
      title: 'The connection is not there any more',
      retry: false,
    });
  });
  it('of a switched-off feature say so, by their code', () => {
    expect(problem('save', envelope(404, 'vmware_disabled')).title).toBe('VMware is turned off on this server');
  });
  it('of an entry show the server’s text', () => {
    expect(problem('save', envelope(400, 'validation_error', 'vmware vcenter host is required')).happened).toContain(
      'vmware vcenter host is required',
    );
  });
  it('show the details among the facts', () => {
    const told = problem(
      'save',
      envelope(500, 'vmware_save_failed', 'Failed', { error: 'open nodes.enc: permission denied' }),
    );
    expect(told.facts.at(-1)).toBe('open nodes.enc: permission denied');
  });
  it('show the server’s own text where no words take it up', () => {
    expect(
      problem('load', refused(403, { error: 'access_denied', message: 'No access to this organisation' })).facts.at(-1),
    ).toBe('No access to this organisation');
    expect(problem('load', refused(418, 'teapot')).happened).toContain('teapot');
    expect(problem('load', refused(418, 'teapot')).facts).toHaveLength(2);
  });
  it('of a page without proof tell it apart from a missing right', () => {
    expect(problem('save', refused(403, 'CSRF token validation failed')).happened).toContain('proof');
    expect(problem('save', refused(403, 'Admin privileges required')).title).toBe('Your account may not do this');
  });
});

it('what cannot be read says where', () => {
  const told = problem('load', {
    kind: 'unreadable',
    status: 200,
    what: 'shape',
    path: '3.host',
    problem: 'is missing, expected a text',
    at,
  });
  expect(told.facts).toEqual(['HTTP 200', '3.host is missing, expected a text', '22 Aug 2026, 14:07:34 CEST']);
});
