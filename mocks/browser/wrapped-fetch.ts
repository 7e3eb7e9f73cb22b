import type { Backend } from '~mocks/handlers/answer';
import { answerRequest, isForServer } from '~mocks/handlers/answer-request';
import { createCookieJar } from '~mocks/handlers/cookie-jar';

/**
 * Answers this page's requests without a service worker, where none is to be had: what is not for the server goes to the network.
 * @param target whose `fetch` is replaced
 */
export function wrapFetch(target: { fetch: typeof fetch }, backend: Backend): void {
  const network = target.fetch.bind(target);
  const jar = createCookieJar();
  target.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!isForServer(request)) return network(request);
    const response = await unlessAborted(answerRequest(backend, jar, request.clone()), request.signal);
    // As in a real exchange.
    if (response === undefined) throw new TypeError('Failed to fetch');
    return response;
  };
}

/** Rejects at once when the signal aborts, as `fetch` does. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    return work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
