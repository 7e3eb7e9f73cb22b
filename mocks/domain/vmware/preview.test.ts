import { describe, expect, it } from 'vitest';
import { account, base, createBench, healthy } from '../bench';

/** As the recording of previews shows them while nothing is enabled. */
describe('previews (§2.8, §4.6)', () => {
  it('project the hosts of a draft, by name', () => {
    const preview = createBench().json('POST', `${base}/preview`, account('vc')) as Record<string, unknown>;
    expect(Object.keys(preview).join()).toBe(
      'current_count,projected_count,additional_count,effect,current_systems,projected_systems,current_system,projected_system',
    );
    expect(preview).toMatchObject({
      current_count: 0,
      projected_count: 3,
      additional_count: 3,
      effect: 'creates_multiple',
    });
    const at = '2026-08-22T14:00:00Z';
    const signal = { name: 'esxi-01.lab.test', type: 'vmware-host', source: 'vmware', at };
    expect((preview['projected_systems'] as unknown[])[0]).toMatchObject({ latest_included_signal: signal });
  });

  it('name a single host as such, and nothing for what is disabled', () => {
    const bench = createBench();
    bench.vcenters.set('vc', { ...healthy, hosts: 1 });
    const one = bench.json('POST', `${base}/preview`, account('vc'));
    expect(one).toMatchObject({ effect: 'creates_new', projected_system: { name: 'esxi-01.lab.test' } });
    bench.send('POST', base, account('nowhere', { id: 'a', enabled: false }));
    const none = { current_count: 0, projected_count: 0, effect: 'no_change', projected_system: null };
    expect(bench.json('POST', `${base}/a/preview`)).toMatchObject(none);
    expect(bench.json('POST', `${base}/a/preview`, { enabled: true, host: 'vc' })).toMatchObject({
      effect: 'creates_new',
    });
  });

  it('fail without a category, after the checks that come before', () => {
    const bench = createBench();
    const details = (host: string): unknown =>
      (bench.json('POST', `${base}/preview`, account(host)) as { details: unknown }).details;
    expect(details('nowhere')).toEqual({
      error: 'refresh vmware inventory: VMware network error during automation session',
    });
    expect(details('http://bad')).toEqual({
      category: 'invalid_config',
      error: 'vmware vcenter connections must use https',
    });
    bench.vcenters.set('vc', { ...healthy, hosts: 0 });
    expect(bench.json('POST', `${base}/preview`, account('vc'))).toMatchObject({
      code: 'validation_error',
      details: {},
    });
    expect(bench.json('POST', `${base}/unknown/preview`, '{')).toMatchObject({ code: 'vmware_not_found' });
    expect(bench.json('POST', `${base}/preview/`, '{')).toMatchObject({ code: 'missing_connection_id' });
    expect(bench.json('POST', `${base}/preview`, '{')).toMatchObject({ code: 'invalid_request' });
  });

  it('wait for the first attempt of whatever is enabled, then for the registry', () => {
    const bench = createBench();
    bench.send('POST', base, account('vc', { id: 'a' }));
    const reason = (): unknown => bench.json('POST', `${base}/preview`, account('http://bad'));
    expect(reason()).toMatchObject({ status_code: 503, details: { reason: 'supplemental_inventory_unsettled' } });
    bench.round();
    expect(reason()).toMatchObject({ status_code: 503, details: { reason: 'supplemental_inventory_rebuild_pending' } });
  });
});
