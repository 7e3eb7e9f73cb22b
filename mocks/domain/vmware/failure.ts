/** Why a test or a poll failed (§4.3); without a category it is a low-level one (§4.4). */
export interface Failure {
  category?: string;
  message: string;
}

/**
 * Carries a failure up the steps of a test or a poll. Thousands of reads of one poll may fail as they should, and to note where each
 * was thrown would take as long as all the rest.
 */
export class VcenterFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(failure.message);
    Error.stackTraceLimit = limit;
    this.failure = failure;
  }
}

/** A failure with its category, ready to be thrown. */
export function failed(category: string, message: string): VcenterFailure {
  return new VcenterFailure({ category, message });
}

/** The body of an answer broke off (§4.4). */
export function droppedBody(label: string): VcenterFailure {
  return new VcenterFailure({ message: `read ${label} response: unexpected EOF` });
}

/** A read that was answered by another status than 200 (§4.3). */
export function refusedRead(label: string, status: number): VcenterFailure {
  if (status === 401) return failed('auth', `VMware authentication failed while reading ${label}`);
  if (status === 403) return failed('permission', `VMware permissions are insufficient for ${label}`);
  if (status === 404) return failed('not_found', `VMware ${label} endpoint is unavailable`);
  if (status === 503) return failed('unavailable', `VMware ${label} is temporarily unavailable`);
  return failed('endpoint', `VMware ${label} request failed with HTTP ${status}`);
}

/**
 * A request that got no answer (§4.3 `tls`, `network`).
 * @param quoted what the transport's error text quotes of the target: words in it decide, whatever really happened (§10.15)
 */
export function transportFailure(label: string, quoted: string, certificate: boolean): VcenterFailure {
  const tls = certificate || /tls|x509|certificate/.test(quoted);
  if (tls) return failed('tls', `VMware TLS validation failed during ${label}`);
  return failed('network', `VMware network error during ${label}`);
}

/** Whether a failure was an answer of status 404 to a read. */
export function isNotFound(error: unknown): boolean {
  return error instanceof VcenterFailure && error.failure.category === 'not_found';
}
