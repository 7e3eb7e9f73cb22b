import { expect, it, vi } from 'vitest';
import type { Outcome } from '~/api/outcome';
import { platforms } from '~/platforms/registry';
import { createGuardOnDemand } from './create-guard-on-demand';
import { createSignInGuard } from './create-sign-in-guard';

const platform = platforms[0]!;
const subject = { destination: 'vc.example.net:443', username: 'ro@vsphere.local', skipVerify: false };
const attempt = { subject, secret: 'stored:a' };
const refused: Outcome<never> = {
  ok: false,
  failure: {
    ...{ kind: 'refused', requestId: undefined, at: 0 },
    refusal: {
      ...{ status: 400, shape: 'envelope', code: platform.codes.connectionFailed, message: '' },
      ...{ details: { category: 'auth', error: '' }, requiredScope: undefined },
    },
  },
};

it('the guard is fetched with the first refusal, and knows of it', async () => {
  const load = vi.fn(async () => createSignInGuard(platform, () => []));
  const guard = createGuardOnDemand(platform, load);
  await guard.watch(attempt, Promise.resolve({ ok: true, value: undefined }));
  expect(load).not.toHaveBeenCalled();
  expect(await guard.watch(attempt, Promise.resolve(refused))).toBe(refused);
  expect(guard.ledger()).toHaveLength(1);
  const go = vi.fn(async () => 'went');
  const asked = guard.ask(attempt, go);
  await vi.waitFor(() => expect(guard.question()).toBeDefined());
  guard.dismiss();
  expect(await asked).toBeUndefined();
  expect(go).not.toHaveBeenCalled();
});

it('tests go on where the guard cannot be fetched, and it is fetched again with the next refusal', async () => {
  const load = vi.fn(() => Promise.reject<never>(new Error('offline')));
  const guard = createGuardOnDemand(platform, load);
  expect(await guard.watch(attempt, Promise.resolve(refused))).toBe(refused);
  expect(await guard.ask(attempt, async () => 'went')).toBe('went');
  await guard.watch(attempt, Promise.resolve(refused));
  expect(load).toHaveBeenCalledTimes(2);
});
