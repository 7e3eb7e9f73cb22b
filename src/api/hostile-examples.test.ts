import { describe, expect, it } from 'vitest';
import { viewsOfList, viewsOfTest } from '~/app/testing/every-view';
import { rightBody } from '~/app/testing/hostile-bodies';
import { planted } from '~/app/testing/hostile-texts';
import { leaksIn } from '~/app/testing/leaks';
import { instantMs, Instant } from '~/contract/instant';
import { storedSecretMask } from '~/contract/mask';
import { readRefusal } from '~/contract/refusal';
import { vmware } from '~/platforms/vmware/platform';
import { createConnectionsApi } from './connections-api';
import { readEntries } from './list-entry';
import { withoutEcho } from './without-echo';

const items = rightBody('list');
const list = Array.isArray(items) ? items : [];
const item = { id: 'a', name: 'A', host: 'h', enabled: true };

describe('what a server should never send', () => {
  it('is left out of a list: a secret is read as its mask, and keys that nobody knows are not kept', () => {
    const entries = readEntries(
      [{ ...item, password: planted, token: planted, poll: { intervalSeconds: 60, csrf: planted } }],
      vmware.connection,
    );
    expect(entries).toMatchObject([{ kind: 'readable', connection: { password: storedSecretMask } }]);
    expect(leaksIn(entries, [])).toEqual([]);
  });

  it('makes no entry another in the next reply', () => {
    const sent = () => [{ ...item, password: planted, token: Math.random() }];
    const before = readEntries(sent(), vmware.connection);
    expect(readEntries(sent(), vmware.connection, before)[0]).toBe(before[0]);
  });

  it('is left out of a refusal, also where its JSON was cut', () => {
    const body = JSON.stringify({
      error: 'e',
      code: 'c',
      details: { category: 'auth', password: planted },
      token: planted,
    });
    expect(readRefusal(400, body).details).toEqual({ category: 'auth' });
    expect(readRefusal(400, body.slice(0, -3)).message).toBe('');
    expect(
      readRefusal(401, JSON.stringify({ error: 'e', message: 'm', remaining: 4, session: planted })).details,
    ).toEqual({
      remaining: '4',
    });
  });
});

describe('what was typed as a password', () => {
  const sent = { name: 'secret place', password: ' q"u<o>t&e\\d ' };
  const said = (message: string) => withoutEcho({ ok: false, failure: { kind: 'refused', message } } as never, sent);

  it('is taken out of an answer, as it is and as JSON and addresses write it', () => {
    for (const echo of ['q"u<o>t&e\\d', JSON.stringify(sent.password), encodeURIComponent(sent.password.trim())]) {
      expect(leaksIn(said(`wrong: ${echo}`), ['q"u<o>t', 'q\\"u', 'q%22u'])).toEqual([]);
    }
  });

  it('changes nothing of what was sent in another field, nor where it is too short to be told from any text', () => {
    const answer = { ok: true as const, value: { name: 'secret place', host: 'in secret' } };
    expect(withoutEcho(answer, { ...sent, password: 'secret' }).ok && answer.value.name).toBe('secret place');
    expect(withoutEcho(answer, { ...sent, password: 'secret' })).toEqual({
      ok: true,
      value: { name: 'secret place', host: `in ${storedSecretMask}` },
    });
    expect(withoutEcho(answer, { password: 'in' })).toBe(answer);
    expect(withoutEcho(answer, { password: storedSecretMask })).toBe(answer);
  });
});

describe('what would break the page', () => {
  it('is no label: names that every object has', () => {
    const failure = { kind: 'refused' as const, requestId: undefined, at: 0 };
    for (const name of ['constructor', 'toString', '__proto__']) {
      const error = `VMware permissions are insufficient for Network ${name}`;
      const refusal = readRefusal(400, JSON.stringify({ error, code: 'vmware_connection_failed', details: {} }));
      expect(JSON.stringify(viewsOfTest({ ok: false, failure: { ...failure, refusal } }))).toContain(name);
    }
  });

  it('is no time: years of five digits, and intervals of millions of years', () => {
    expect(Instant.safeParse('+275760-09-13T00:00:00Z').success).toBe(false);
    expect(instantMs('9999-12-31T23:59:59Z')).toBe(253_402_300_799_000);
    const [first] = list;
    const poll = { intervalSeconds: Number.MAX_SAFE_INTEGER, lastAttemptAt: '2026-08-22T12:06:52Z' };
    const entries = readEntries([{ ...first, poll }], vmware.connection);
    expect(() => viewsOfList({ entries, serverTime: undefined, receivedAt: 0 }, undefined)).not.toThrow();
  });

  it('is no clock: a Date header beyond the year 9999', async () => {
    const headers = { Date: '+275760-09-13T00:00:00Z' };
    const fetch = () => Promise.resolve(new Response('[]', { headers }));
    expect((await createConnectionsApi({ fetch }, vmware).list()).serverTime).toBeUndefined();
  });
});
