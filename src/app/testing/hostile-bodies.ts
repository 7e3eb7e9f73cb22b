import { rightBodies } from '~/platforms/vmware/hostile-examples';

export { inheritedKeys, messages, planted, refusals } from '~/platforms/vmware/hostile-examples';

/** What a route answers when all is well. */
export type Route = 'list' | 'record' | 'test' | 'removed' | 'version' | 'mode' | 'security' | 'done' | 'preview';

/** The route of a request. */
export function routeOf(method: string, path: string): Route {
  if (path === '/api/version') return 'version';
  if (path === '/api/system/mock-mode') return 'mode';
  if (path === '/api/security/status') return 'security';
  if (path === '/api/login' || path === '/api/logout') return 'done';
  if (path.endsWith('/test')) return 'test';
  if (path.endsWith('/preview')) return 'preview';
  if (method === 'DELETE') return 'removed';
  return method === 'GET' ? 'list' : 'record';
}

/** A good answer of a route, with secrets that it should not have. */
export function rightBody(route: Route): unknown {
  return rightBodies[route];
}
