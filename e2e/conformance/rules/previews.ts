import { isRefusal, objectOf, told, unless } from '../compare';
import { base } from '../connection-paths';
import type { PulseReply } from '../pulse-client';
import { invalidConfig, refusals } from '../refusals';
import type { Bench, Rule } from '../rule';
import { inOrder, ofType, onlyKeys } from '../shapes';
import { cannot, type Verdict } from '../verdict';

const draft = `${base}/preview`;
const keys = [
  'current_count',
  'projected_count',
  'additional_count',
  'effect',
  'current_systems',
  'projected_systems',
  'current_system',
  'projected_system',
];
const pending = [
  'monitor_state_unavailable',
  'supplemental_inventory_unsettled',
  'supplemental_inventory_rebuild_pending',
];

/** A 503 hides everything that comes after it (§4.6); the server is asked to rebuild its registry first (§5.6). */
async function settled({ client }: Bench, path: string, json: unknown): Promise<PulseReply> {
  await client.send('GET', '/api/state');
  const reply = await client.send('POST', path, json === undefined ? {} : { json });
  return reply.status === 503 ? cannot(`the server's inventory is not settled (${told(reply)})`) : reply;
}

/** The preview of something disabled: it changes nothing. */
function unaffected(reply: PulseReply): Verdict {
  const body = objectOf(reply.json);
  if (reply.status !== 200 || !body) return unless(false, '200 with a preview', told(reply));
  const counts = { current_count: 'integer', projected_count: 'integer', additional_count: 'integer' } as const;
  const shape = ofType(
    body,
    { ...counts, effect: 'text', current_systems: 'list', projected_systems: 'list' },
    'the preview',
  );
  const none = body['current_system'] === null && body['projected_system'] === null;
  return [
    ...shape,
    ...inOrder(body, keys, 'the preview'),
    ...onlyKeys(body, keys, 'the preview'),
    ...unless(body['effect'] === 'no_change', 'effect no_change', 'another effect'),
    ...unless(body['additional_count'] === 0, 'additional_count 0', 'another number'),
    ...unless(none, 'current_system and projected_system null', 'one of them is set'),
  ];
}

/** Previews (§2.8, §4.6), as far as no vCenter is needed for them. */
export const previews: readonly Rule[] = [
  {
    section: '2.8',
    title: 'The preview of a disabled draft is no_change, with all keys, and asks no vCenter',
    needs: ['write'],
    check: async (bench) => unaffected(await settled(bench, draft, bench.own.input('preview'))),
  },
  {
    section: '2.8',
    title: 'The preview of a disabled connection without a body is no_change',
    needs: ['write'],
    check: async (bench) => {
      const { path } = await bench.own.saved('preview');
      return unaffected(await settled(bench, `${path}/preview`, undefined));
    },
  },
  {
    section: '4.6',
    title: 'An inventory that cannot be read is vmware_connection_failed with the prefix of a poll and no category',
    needs: ['write'],
    check: async (bench) =>
      isRefusal(await settled(bench, draft, bench.own.input('preview', { enabled: true })), {
        status: 400,
        code: 'vmware_connection_failed',
        message: 'Failed to connect to VMware vCenter',
        details: { error: 'refresh vmware inventory: VMware network error during automation session' },
      }),
  },
  {
    section: '4.6',
    title: 'A host that the server cannot use is vmware_invalid_config with its category',
    needs: ['write'],
    check: async (bench) => {
      const host = `http://${bench.own.host('preview')}`;
      const reply = await settled(bench, draft, bench.own.input('preview', { host, enabled: true }));
      return isRefusal(reply, invalidConfig('vmware vcenter connections must use https'));
    },
  },
  {
    section: '1.3',
    title: 'A draft preview without a host is 400 validation_error, then without credentials',
    needs: ['write'],
    check: async ({ client, own }) => [
      ...isRefusal(await client.send('POST', draft, { json: {} }), refusals.noHost),
      ...isRefusal(await client.send('POST', draft, { json: { host: own.host('bare') } }), refusals.noCredentials),
    ],
  },
  {
    section: '4.6',
    title: 'Before the first attempt of an enabled connection a preview is 503 with a reason',
    needs: ['write'],
    check: async ({ client, own }) => {
      await own.saved('unsettled', { enabled: true });
      const reply = await client.send('POST', draft, { json: own.input('preview') });
      const details = objectOf(objectOf(reply.json)?.['details']);
      const { status, code, message } = {
        status: 503,
        code: 'monitored_system_usage_unavailable',
        message: 'Unable to verify monitored-system inventory right now',
      };
      const reason = unless(pending.includes(String(details?.['reason'])), 'a reason of §4.6', 'another reason');
      const refused = isRefusal(reply, { status, code, message });
      return refused.length > 0 ? refused : reason;
    },
  },
];
