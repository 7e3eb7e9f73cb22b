import { failureOf, type ApiFailure } from './api-error';

/** What came of a request, as a value: nothing is thrown at whoever draws it. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: ApiFailure };

/** Waits for a request and makes a value of what came of it. */
export async function outcomeOf<T>(work: Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
