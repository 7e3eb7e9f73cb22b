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
import { loading, missingService, notAllowed, storing } from './outages';
import { actionId, endsWithAction, itemId } from './path-id';
import { previewDraft, previewSaved } from './preview';
import type { World } from './world';

/** The connection routes (§1.1): the eight of them hang on four patterns. */
export function connectionRoutes(world: World, settings: ServerSettings): readonly Route[] {
  const base = ['api', 'vmware', 'connections'];
  const handle =
    (answer: (request: RawRequest, decoded: string) => Exchange): Route['handle'] =>
    (request, decoded) =>
      missingService(world, settings) ?? answer(request, decoded);
  const guarded = (answer: () => Exchange, scope: 'settings:read' | 'settings:write' = 'settings:write'): Exchange =>
    notAllowed(settings, scope) ?? (isOff(settings) ? refuse(world, errors.disabled) : answer());
  const reading = (answer: () => Exchange): Exchange => loading(world, settings, answer);
  const writing = (answer: () => Exchange): Exchange =>
    guarded(() => (settings.mockMode ? refuse(world, errors.mockMode) : storing(world, settings, answer)));
  const wrongMethod = answered(methodNotAllowed());
  const withId = (id: string | undefined, answer: (id: string) => Exchange): Exchange =>
    id === undefined ? refuse(world, errors.missingId) : answer(id);
  const list = () => (settings.mockMode ? listFixtures(world) : reading(() => listConnections(world)));
  const collection = handle(({ method, body }) => {
    if (method === 'GET') return guarded(list, 'settings:read');
    return method === 'POST' ? writing(() => createConnection(world, body)) : wrongMethod;
  });
  const draft = (answer: (body: Uint8Array) => Exchange): Route['handle'] =>
    handle(({ method, body }) => (method === 'POST' ? guarded(() => answer(body)) : wrongMethod));
  const item = handle(({ method, body }, decoded) => {
    if (method === 'POST' && endsWithAction(decoded, 'test')) {
      return guarded(() => withId(actionId(decoded, 'test'), (id) => reading(() => testSaved(world, id, body))));
    }
    if (method === 'POST' && endsWithAction(decoded, 'preview')) {
      return guarded(() => withId(actionId(decoded, 'preview'), (id) => reading(() => previewSaved(world, id, body))));
    }
    if (method === 'PUT')
      return writing(() => withId(itemId(decoded), (id) => reading(() => updateConnection(world, id, body))));
    if (method === 'DELETE')
      return writing(() => withId(itemId(decoded), (id) => reading(() => deleteConnection(world, id))));
    return wrongMethod;
  });
  return [
    { segments: base, handle: collection },
    { segments: [...base, 'test'], handle: draft((body) => testDraft(world, body)) },
    { segments: [...base, 'preview'], handle: draft((body) => previewDraft(world, body)) },
    { segments: base, below: true, handle: item },
  ];
}

/** Mock mode forces the feature on (§3.7). */
export function isOff({ featureOff, mockMode }: ServerSettings): boolean {
  return featureOff && !mockMode;
}
