import { setupWorker } from 'msw/browser';
import { pathAt } from '~/app/paths';
import type { Backend } from '~mocks/handlers/answer';
import { apiHandler } from '~mocks/handlers/api-handler';

/** Puts a service worker between this page and the network. @throws {Error} where it is blocked, or the page did not come securely */
export async function startWorker(backend: Backend): Promise<void> {
  await setupWorker(apiHandler(backend)).start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: pathAt('/mockServiceWorker.js') },
  });
}
