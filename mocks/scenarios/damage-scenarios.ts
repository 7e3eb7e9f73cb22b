import { listPath, type ScenarioPlatform } from './scenario-platform';
import { loadFailedTitle } from './refusal-scenarios';
import type { Coverage, Scenario, Shown } from './scenario';
import type { Damage } from './spoil';

/** Every way in which a reply can fail to be one: each gives one clear state with Retry. */
export function damageScenarios({ platform, healthy }: ScenarioPlatform): Scenario[] {
  const damaged = (
    name: string,
    title: string,
    damage: Damage,
    views: NonNullable<Coverage['views']>,
    ...shows: Shown[]
  ): Scenario => ({
    id: `${platform.slug}/${name}`,
    title,
    path: listPath(platform),
    server: { connections: healthy },
    spoil: [{ method: 'GET', path: platform.apiPath, damage }],
    shows,
    covers: { views: ['list:failed', ...views] },
  });
  const says = (text: string): Shown => ({ role: 'alert', name: loadFailedTitle, text });
  const retry: Shown = { role: 'button', name: 'Retry' };
  return [
    damaged(
      'no-answer',
      'A server that cannot be reached is said to be just that',
      { kind: 'broken' },
      ['failure:unreachable'],
      says('No answer came'),
      retry,
    ),
    damaged(
      'page-instead',
      'A web page with status 200 is not taken for data',
      { kind: 'page' },
      ['failure:unreadable', 'reply:page'],
      says('A web page came back'),
      retry,
    ),
    damaged(
      'led-away',
      'A request that a proxy leads to its own sign-in is not followed, and the way there is named',
      { kind: 'led-away', to: '/sign-in' },
      ['reply:led-away'],
      says('led away to another page'),
      retry,
    ),
    damaged(
      'other-product',
      'The JSON of another product is not taken for data',
      { kind: 'instead', status: 200, json: { name: 'other', version: '1.0', status: 'ok' } },
      ['reply:shape'],
      says('not what this page expects'),
      retry,
    ),
    damaged(
      'empty-body',
      'An empty body is an error state, not an empty list',
      { kind: 'empty' },
      ['reply:empty'],
      says('An empty answer came back'),
      retry,
    ),
    damaged(
      'cut-body',
      'A body that was cut short is said to end in the middle',
      { kind: 'cut' },
      ['reply:cut'],
      says('ends in the middle'),
      retry,
    ),
    damaged(
      'huge-body',
      'A body of 5 MB that is no list is an error state',
      { kind: 'huge', characters: 5_000_000 },
      ['reply:shape'],
      says('not what this page expects'),
      retry,
    ),
    damaged(
      'giant-body',
      'A body beyond all measure is not even taken apart',
      { kind: 'huge', characters: 17_000_000 },
      ['reply:too-large'],
      says('too large'),
      retry,
    ),
    damaged(
      'garbled-body',
      'A body that is no JSON is an error state',
      { kind: 'garbled' },
      ['reply:not-json'],
      says('not in the form that this page reads'),
      retry,
    ),
    damaged(
      'deep-body',
      'A body that is nested deeply is an error state',
      { kind: 'deep', levels: 100_000 },
      ['reply:too-deep'],
      says('nested too deeply'),
      retry,
    ),
    damaged(
      'broken-envelope',
      'A reply that is no list is an error state that names the fault',
      { kind: 'json', change: (value) => ({ connections: value }) },
      ['reply:shape'],
      says('expected a list of connections'),
      retry,
    ),
    {
      ...damaged(
        'broken-item',
        'One connection that cannot be read hides no other, and is named with its fault',
        { kind: 'json', change: breakFirst },
        [],
        { text: 'Unreadable' },
        { text: 'poll.intervalSeconds' },
      ),
      covers: { views: ['list:list', 'entry:unreadable', 'state:unreadable'] },
    },
  ];
}

/** Puts a word where the first item has a number. */
function breakFirst(value: unknown): unknown {
  const [first, ...others] = value as { poll?: object }[];
  return [{ ...first, poll: { ...first?.poll, intervalSeconds: 'sixty' } }, ...others];
}
