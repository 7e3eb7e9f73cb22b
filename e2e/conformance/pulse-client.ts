/** A reply of a Pulse server; `json` is undefined where the body is none. */
export interface PulseReply {
  status: number;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  text: string;
  json: unknown;
}

/** Sends requests to one Pulse server, signed in. */
export interface PulseClient {
  send(
    method: string,
    path: string,
    options?: { json?: unknown; text?: string; headers?: Readonly<Record<string, string>>; bare?: boolean },
  ): Promise<PulseReply>;
}
