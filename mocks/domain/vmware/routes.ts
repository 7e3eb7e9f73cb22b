import { notAllowed } from '../auth/not-allowed';
import type { Scope, Visit } from '../auth/visit';
import { methodNotAllowed } from '../replies';
import { answered, type Route } from '../route';
import type { Exchange, RawRequest } from '../exchange';
import type { ServerSettings } from '../settings';
import {
  createConnection,
  deleteConnection,
  listConnections,
  refuse,
  testDraft,
  testSaved,
  updateConnection,
} from './connections';
import { errors } from './errors';
import { listFixtures } from './fixtures';
import { loading, missingService, storing } from './outages';
import { actionId, endsWithAction, itemId } from './path-id';
import { previewDraft, previewSaved } from './preview';
import type { World } from './world';

/** The connection routes (§1.1): the eight of them hang on four patterns; April has no previews (§9). */
export function connectionRoutes(world: World, settings: ServerSettings): readonly Route[] {
  const base = ['api', 'vmware', 'connections'];
  const previews = world.profile === 'head';
  const handle =
    (answer: (request: RawRequest, decoded: string, visit: Visit) => Exchange): Route['handle'] =>
    (request, decoded, visit) =>
      missingService(world, settings) ?? answer(request, decoded, visit);
  const guarded = (visit: Visit, answer: () => Exchange, scope: Scope = 'settings:write'): Exchange =>
    notAllowed(visit, scope) ?? (isOff(settings) ? refuse(world, errors.disabled) : answer());
  const reading = (answer: () => Exchange): Exchange => loading(world, settings, answer);
  const writing = (visit: Visit, answer: () => Exchange): Exchange =>
    guarded(visit, () => (settings.mockMode ? refuse(world, errors.mockMode) : storing(world, settings, answer)));
  const wrongMethod = answered(methodNotAllowed());
  const withId = (id: string | undefined, answer: (id: string) => Exchange): Exchange =>
    id === undefined ? refuse(world, errors.missingId) : answer(id);
  const list = () => (settings.mockMode ? listFixtures(world) : reading(() => listConnections(world)));
  const collection = handle(({ method, body }, _decoded, visit) => {
    if (method === 'GET') return guarded(visit, list, 'settings:read');
    return method === 'POST' ? writing(visit, () => createConnection(world, body)) : wrongMethod;
  });
  const draft = (answer: (body: Uint8Array) => Exchange): Route['handle'] =>
    handle(({ method, body }, _decoded, visit) =>
      method === 'POST' ? guarded(visit, () => answer(body)) : wrongMethod,
    );
  const item = handle(({ method, body }, decoded, visit) => {
    if (method === 'POST' && endsWithAction(decoded, 'test')) {
      return guarded(visit, () => withId(actionId(decoded, 'test'), (id) => reading(() => testSaved(world, id, body))));
    }
    if (previews && method === 'POST' && endsWithAction(decoded, 'preview')) {
      return guarded(visit, () =>
        withId(actionId(decoded, 'preview'), (id) => reading(() => previewSaved(world, id, body))),
      );
    }
    if (method === 'PUT')
      return writing(visit, () => withId(itemId(decoded), (id) => reading(() => updateConnection(world, id, body))));
    if (method === 'DELETE')
      return writing(visit, () => withId(itemId(decoded), (id) => reading(() => deleteConnection(world, id))));
    return wrongMethod;
  });
  return [
    { segments: base, handle: collection },
    { segments: [...base, 'test'], handle: draft((body) => testDraft(world, body)) },
    ...(previews ? [{ segments: [...base, 'preview'], handle: draft((body) => previewDraft(world, body)) }] : []),
    { segments: base, below: true, handle: item },
  ];
}

/** Mock mode forces the feature on (§3.7). */
export function isOff({ featureOff, mockMode }: ServerSettings): boolean {
  return featureOff && !mockMode;
}
