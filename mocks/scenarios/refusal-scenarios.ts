import type { ServerSettings } from '~mocks/domain/settings';
import { listPath, type ScenarioPlatform } from './scenario-platform';
import type { Scenario, Shown } from './scenario';

/** The title over a list that could not be had. */
export const loadFailedTitle = 'The connections could not be loaded';

/** The server answers, but not with a list: it is off, in trouble, or lets this caller not in. */
export function refusalScenarios({ platform, healthy }: ScenarioPlatform): Scenario[] {
  const refused = (
    name: string,
    title: string,
    settings: Partial<ServerSettings>,
    shows: Shown,
    covers: Scenario['covers'],
  ): Scenario => ({
    id: `${platform.slug}/${name}`,
    title,
    path: listPath(platform),
    server: { connections: healthy, settings },
    shows: [shows],
    covers,
  });
  const alert = (name: string, text: string): Shown => ({ role: 'alert', name, text });
  const { codes, words } = platform;
  return [
    refused(
      'load-failed',
      'A server that cannot read its saved settings says so, with Retry',
      { storage: 'unreadable' },
      alert(loadFailedTitle, codes.loadFailed),
      { views: ['list:failed', 'attempt:load', 'failure:refused'], codes: [codes.loadFailed] },
    ),
    refused(
      'service-missing',
      'A server whose part for the platform is not running says so',
      { service: 'missing' },
      alert(loadFailedTitle, codes.unavailable),
      { codes: [codes.unavailable] },
    ),
    refused(
      'feature-off',
      'A server that has the platform turned off says how to turn it on',
      { featureOff: true },
      { role: 'heading', name: words.featureOff.title },
      { views: ['list:feature-off'], codes: [codes.disabled] },
    ),
    refused(
      'signed-out',
      'A server without sign-in that lets this page not in says whom it lets in',
      { caller: 'signed-out' },
      alert('You are not signed in', 'HTTP 401'),
      { views: ['list:not-allowed', 'barred:signed-out'], codes: ['Authentication required'] },
    ),
    refused(
      'not-admin',
      'Who is not an administrator is told whom to ask',
      { caller: 'not-admin' },
      alert('Your account may not do this', 'HTTP 403'),
      { views: ['list:not-allowed', 'barred:forbidden'], codes: ['Admin privileges required'] },
    ),
    refused(
      'missing-scope',
      'A token without the scope to read is named with the scope that it lacks',
      { caller: { scopes: ['monitoring:read'] } },
      alert('The API token lacks a scope', 'settings:read'),
      { views: ['list:not-allowed', 'barred:missing-scope'], codes: ['missing_scope'] },
    ),
    refused(
      'server-mock-mode',
      'A server that shows demo data itself says so and offers no changes',
      { mockMode: true },
      { text: 'The Pulse server shows demo data' },
      { views: ['over:refuses'] },
    ),
    refused(
      'read-only-demo',
      'A read-only demo says so and offers nothing that it would refuse',
      { demo: true },
      { text: 'This Pulse server is a read-only demo' },
      { views: ['over:refuses'] },
    ),
    refused(
      'read-only-token',
      'A token that may read alone is offered nothing that it may not',
      { caller: { scopes: ['settings:read'] } },
      { text: 'The API token in use may read alone' },
      { views: ['over:refuses'] },
    ),
    {
      ...refused(
        'unknown-route',
        'A server that knows nothing of the platform is told apart from one that has it turned off',
        {},
        alert(loadFailedTitle, 'HTTP 404'),
        { codes: ['404 page not found'] },
      ),
      mangle: [{ method: 'GET', path: platform.apiPath, target: '/api/no-such-route' }],
    },
  ];
}
