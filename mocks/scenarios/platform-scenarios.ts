import { damageScenarios } from './damage-scenarios';
import { refusalScenarios } from './refusal-scenarios';
import type { Scenario, ScenarioServer } from './scenario';
import { listPath, type ScenarioPlatform } from './scenario-platform';

/** The states that every platform has: nothing there yet, on its way, refused, off, and every way a reply can be damaged. */
export function platformScenarios(of: ScenarioPlatform): Scenario[] {
  const { platform, healthy } = of;
  const server: ScenarioServer = { connections: healthy };
  return [
    {
      id: `${platform.slug}/empty`,
      title: 'A server without connections says what one needs for the first',
      path: listPath(platform),
      server: { connections: () => [] },
      shows: [
        { role: 'heading', name: platform.words.empty.title },
        { role: 'button', name: platform.words.add },
      ],
      covers: { views: ['list:empty'] },
    },
    {
      id: `${platform.slug}/loading`,
      title: 'While the list is on its way, rows to come hold its place',
      path: listPath(platform),
      server,
      spoil: [{ method: 'GET', path: platform.apiPath, damage: { kind: 'held' } }],
      shows: [{ text: 'Loading the connections' }],
      covers: { views: ['list:loading'] },
    },
    {
      id: `${platform.slug}/refresh-failed`,
      title: 'A refresh that fails keeps the last data and says how old they are',
      path: listPath(platform),
      server,
      spoil: [{ method: 'GET', path: platform.apiPath, from: 2, damage: { kind: 'broken' } }],
      steps: [{ do: 'press', role: 'button', name: 'Refresh' }],
      shows: [{ text: 'Could not refresh.' }, { role: 'button', name: 'Retry' }],
      covers: { views: ['over:stale'] },
    },
    ...refusalScenarios(of),
    ...damageScenarios(of),
  ];
}
