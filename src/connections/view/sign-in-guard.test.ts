import { describe, expect, it } from 'vitest';
import type { ListEntry } from '~/api/list-entry';
import type { Outcome } from '~/api/outcome';
import { lineText } from '~/lib/line';
import { vmware } from '~/platforms/vmware/platform';
import { lockOutWarning } from './lock-out-warning';
import { repeatQuestion, type AskedTest } from './repeat-question';
import {
  accountOf,
  refusalsOf,
  refusedPollsOf,
  riskOf,
  verdictOf,
  withRefusal,
  withSuccess,
  type Ledger,
} from './sign-in-guard';

const policy = vmware.lockOut;
const start = 1_800_000_000_000;
const second = 1000;
const subject = (destination = 'vc.example.net:443', username = 'ro@vsphere.local') => ({
  destination,
  username,
  skipVerify: false,
});
const account = accountOf(subject());
/** A ledger with refusals of these secrets, ten seconds apart. */
const ledgerOf = (...secrets: string[]): Ledger =>
  secrets.reduce<Ledger>(
    (ledger, secret, at) => withRefusal(ledger, { account, secret }, start + at * 10 * second, policy),
    [],
  );
const risk = (ledger: Ledger, secret: string, now: number, of = account) =>
  riskOf(ledger, { account: of, secret }, now, policy)?.kind;

function refused(category: string | undefined, message: string, code = 'vmware_connection_failed'): Outcome<unknown> {
  const details = { error: message, ...(category === undefined ? {} : { category }) };
  const refusal = { status: 400, shape: 'envelope', code, message: '', details, requiredScope: undefined } as const;
  return { ok: false, failure: { kind: 'refused', refusal, requestId: undefined, at: start } };
}
const session = 'VMware authentication failed while creating the Automation API session';

describe('a refused sign-in', () => {
  it('is one that vCenter refused, at the session or at the later login', () => {
    expect(verdictOf(vmware, refused('auth', session))).toBe('refused');
    const login = 'VMware authentication failed while creating the VI JSON API session';
    expect(verdictOf(vmware, refused('auth', login))).toBe('refused');
    expect(verdictOf(vmware, refused('auth', 'something new'))).toBe('refused');
  });
  it('is none where vCenter was busy, out of reach or answered oddly, or a session ended in between', () => {
    for (const category of ['unavailable', 'network', 'tls', 'endpoint', 'not_found', undefined])
      expect(verdictOf(vmware, refused(category, ''))).toBe('unknown');
    expect(verdictOf(vmware, refused('auth', 'VMware authentication failed while reading host inventory'))).toBe(
      'unknown',
    );
    expect(verdictOf(vmware, refused('auth', session, 'mock_mode_enabled'))).toBe('unknown');
    const lost = { ok: false, failure: { kind: 'unreachable', at: start } } as Outcome<unknown>;
    expect(verdictOf(vmware, lost)).toBe('unknown');
  });
  it('is over with a sign-in that worked, also where rights were missing after it', () => {
    expect(verdictOf(vmware, { ok: true, value: {} })).toBe('worked');
    expect(verdictOf(vmware, refused('permission', 'VMware permissions are insufficient for host inventory'))).toBe(
      'worked',
    );
    const other = accountOf(subject('vc2.example.net:443'));
    const ledger = withRefusal(ledgerOf('a', 'b'), { account: other, secret: 'a' }, start, policy);
    expect(withSuccess(ledger, account)).toEqual([{ account: other, secret: 'a', at: start }]);
  });
});

describe('the very same values', () => {
  it('ask, and others do not', () => {
    expect(risk([], 'a', start)).toBeUndefined();
    expect(risk(ledgerOf('a'), 'a', start + second)).toBe('same');
    expect(risk(ledgerOf('a', 'b'), 'a', start + 20 * second)).toBe('same');
    expect(risk(ledgerOf('a'), 'b', start + second)).toBeUndefined();
  });
  it('are the same for a host in other letters, and not for another port or user', () => {
    const of = (destination: string, username?: string) =>
      risk(ledgerOf('a'), 'a', start, accountOf(subject(destination, username)));
    expect(of('VC.Example.NET:443')).toBe('same');
    expect(of('vc.example.net:8443')).toBeUndefined();
    expect(of('vc.example.net:443', 'other@vsphere.local')).toBeUndefined();
    expect(of('vc2.example.net:443')).toBeUndefined();
  });
  it('are forgotten after the window of the policy', () => {
    expect(risk(ledgerOf('a'), 'a', start + 180 * second - 1)).toBe('same');
    expect(risk(ledgerOf('a'), 'a', start + 180 * second)).toBeUndefined();
    expect(withRefusal(ledgerOf('a'), { account, secret: 'b' }, start + 180 * second, policy)).toEqual([
      { account, secret: 'b', at: start + 180 * second },
    ]);
  });
  it('are forgotten too where the clock was set back', () => {
    expect(risk(ledgerOf('a'), 'a', start - 3_600 * second)).toBeUndefined();
  });
});

describe('from the third refusal of an account', () => {
  it('other values ask as well, and no earlier', () => {
    expect(risk(ledgerOf('a', 'b'), 'c', start + 20 * second)).toBeUndefined();
    expect(risk(ledgerOf('a', 'b', 'c'), 'd', start + 30 * second)).toBe('near-lock');
    expect(risk(ledgerOf('a', 'b', 'c'), 'd', start + 30 * second, accountOf(subject('vc2.example.net:443')))).toBe(
      undefined,
    );
  });
  it('the first of them leaves the count when the window is over', () => {
    const ledger = ledgerOf('a', 'b', 'c');
    expect(refusalsOf(ledger, account, start + 185 * second, policy)).toEqual({
      count: 2,
      since: start + 10 * second,
      last: start + 20 * second,
    });
  });
  it('a result warns of the lock-out, with how many were seen since when', () => {
    const warning = (...secrets: string[]) => {
      const refusals = refusalsOf(ledgerOf(...secrets), account, start + 60 * second, policy)!;
      const line = lockOutWarning(vmware, subject(), { refusals, polls: undefined }, 'Europe/Berlin');
      return line && lineText(line);
    };
    expect(warning('a', 'b')).toBeUndefined();
    expect(warning('a', 'b', 'c')).toBe(
      '3 refused sign-ins of ro@vsphere.local since 09:00:00. vCenter locks an account after several refused sign-ins: by default 5 within 180 s, for 900 s. Policies differ.',
    );
    expect(warning('a', 'b', 'c', 'd', 'e')).toContain('locked by now');
  });
});

describe('polls', () => {
  const entry = (changes: object = {}, category = 'auth', message = `refresh vmware inventory: ${session}`) =>
    ({
      kind: 'readable',
      key: 'a',
      shadowed: false,
      connection: {
        ...{ id: 'a', name: 'Oslo', host: 'VC.example.net', username: 'ro@vsphere.local', enabled: true },
        poll: { intervalSeconds: 60, lastError: { message, category } },
        ...changes,
      },
    }) as ListEntry;
  const found = (of: ListEntry) => refusedPollsOf(vmware, [of], account);

  it('that are refused for the same host and user count as well', () => {
    expect(found(entry())).toEqual({ id: 'a', name: 'Oslo', everySeconds: 60 });
    expect(found(entry({ name: '' }))?.name).toBe('VC.example.net');
  });
  it('of a disabled connection, another account or another failure do not', () => {
    expect(found(entry({ enabled: false }))).toBeUndefined();
    expect(found(entry({ port: 8443 }))).toBeUndefined();
    expect(found(entry({ username: 'other' }))).toBeUndefined();
    expect(found(entry({}, 'network', ''))).toBeUndefined();
    expect(found(entry({ poll: { intervalSeconds: 60 } }))).toBeUndefined();
    expect(found({ kind: 'unreadable', key: 'b', index: 0, id: 'b', name: 'b', path: '', problem: '' })).toBe(
      undefined,
    );
  });
});

describe('the question', () => {
  const asked = (changes: Partial<AskedTest> = {}): AskedTest => ({
    subject: subject(),
    risk: { kind: 'same', count: 1, since: start, last: start },
    polls: undefined,
    name: undefined,
    ...changes,
  });
  const time = { now: start + 40 * second, zone: 'Europe/Berlin' };

  it('says what happened and when, what it means, and keeps things as they are first', () => {
    const view = repeatQuestion(vmware, [asked()], 1, time);
    expect(view.title).toBe('Test the same sign-in again?');
    expect(lineText(view.happened)).toBe(
      'The sign-in of ro@vsphere.local to vc.example.net:443 was refused 40 s ago. Host, user name and password are the same now.',
    );
    expect(lineText(view.means)).toBe(
      'If nothing was changed at the other end, the answer will be the same. vCenter locks an account after several refused sign-ins: by default 5 within 180 s, for 900 s. Policies differ.',
    );
    expect(view.polls).toBeUndefined();
    expect(view.buttons).toEqual({ cancel: 'Cancel', others: undefined, go: 'Test anyway' });
  });
  it('says that the polls count as well', () => {
    const polls = { id: 'a', name: 'Oslo', everySeconds: 60 };
    const view = repeatQuestion(vmware, [asked({ polls })], 1, time);
    expect(view.polls && lineText(view.polls)).toContain('The polls of Oslo are refused as well');
  });
  it('of several connections names them, and offers to leave them out', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
    const [first, ...rest] = names.map((name) => asked({ name }));
    const view = repeatQuestion(vmware, [first!, ...rest], 12, time);
    expect(lineText(view.happened)).toBe('Sign-ins of 9 of the 12 connections were refused in the last minutes:');
    expect(view.names).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'and 3 more']);
    expect(view.buttons.others).toBe('Test the other 3');
  });
});
