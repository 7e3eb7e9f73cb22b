import { getResponse, type RequestHandler } from 'msw';

/**
 * Answers this page's requests without a service worker, where none is to be had: whatever no handler takes goes to the network.
 * @param target whose `fetch` is replaced
 */
export function wrapFetch(target: { fetch: typeof fetch }, handlers: RequestHandler[]): void {
  const network = target.fetch.bind(target);
  target.fetch = async (input, init) => {
    const request = new Request(input, init);
    const response = await unlessAborted(getResponse(handlers, request.clone()), request.signal);
    if (response === undefined) return network(request);
    // As in a real exchange: `Response.error()` is what a handler says, a rejection what a page sees.
    if (response.type === 'error') throw new TypeError('Failed to fetch');
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
