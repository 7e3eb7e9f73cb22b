import { itemsOf, member, reference, textOf, type Shape } from './shape';
import type { Upstream } from './upstream';

/** The two counters that a test asks for (§4.7); the server reads more, which no reply shows. */
const wanted = ['cpu.usage.average', 'mem.usage.average'] as const;

/** Ids of the wanted counters; undefined where the catalogue lacks one. */
export type Counters = readonly (number | undefined)[];

const catalogue: Shape = {
  list: {
    struct: {
      key: 'int',
      groupInfo: { struct: { key: 'string' } },
      nameInfo: { struct: { key: 'string' } },
      rollupType: 'string',
    },
  },
};
const metricId: Shape = { struct: { counterId: 'int', instance: 'string' } };
const series: Shape = {
  list: { struct: { entity: reference, value: { list: { struct: { id: metricId, value: { list: 'int' } } } } } },
};

/** §4.2 step 8, second half: reads the catalogue of performance counters. */
export function readCounters(up: Upstream): Counters {
  const well = (): unknown =>
    wanted.map((name, at) => {
      const [group, counter, rollupType] = name.split('.');
      return { key: at + 1, groupInfo: { key: group }, nameInfo: { key: counter }, rollupType };
    });
  const found = new Map<string, number>();
  for (const counter of itemsOf(up.read('vmware performance counter catalog', catalogue, well))) {
    const key = member(counter, 'key');
    const name = [
      textOf(member(counter, 'groupInfo'), 'key'),
      textOf(member(counter, 'nameInfo'), 'key'),
      textOf(counter, 'rollupType'),
    ];
    if (typeof key === 'number' && key > 0) found.set(name.join('.').toLowerCase(), key);
  }
  return wanted.map((name) => found.get(name));
}

/**
 * Reads the metrics of one host or VM (§4.7) in up to three requests; whether both wanted ones came.
 * @param off a VM that is off offers no metric, so none is asked for
 */
export function readMetrics(up: Upstream, counters: Counters, off: boolean): boolean {
  const summary = up.read(
    'vmware performance provider summary',
    { struct: { currentSupported: 'bool', refreshRate: 'int' } },
    () => ({ currentSupported: true, refreshRate: 20 }),
  );
  const rate = member(summary, 'refreshRate');
  if (member(summary, 'currentSupported') !== true || typeof rate !== 'number' || rate <= 0) return false;
  const available = itemsOf(
    up.read('vmware available performance metrics', { list: metricId }, () =>
      off ? [] : counters.map((counterId) => ({ counterId })),
    ),
  ).map((metric) => member(metric, 'counterId'));
  const asked = counters.filter((counter) => counter !== undefined && available.includes(counter));
  if (asked.length === 0) return false;
  const well = (): unknown => [{ value: asked.map((counterId) => ({ id: { counterId }, value: [1] })) }];
  const result = itemsOf(up.read('vmware performance metrics', series, well)).flatMap((entity) =>
    itemsOf(member(entity, 'value')),
  );
  return counters.every(
    (counter) =>
      asked.includes(counter) &&
      result.some((one) => member(member(one, 'id'), 'counterId') === counter && hasSample(one)),
  );
}

function hasSample(one: unknown): boolean {
  const last = itemsOf(member(one, 'value')).at(-1);
  return typeof last === 'number' && last >= 0;
}
