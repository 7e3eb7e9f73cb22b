/** Who a caller was found to be (§6.1), and what it may. */
export interface Caller {
  user: string;
  /** As `X-Auth-Method` says it. */
  method: 'none' | 'session' | 'api_token' | 'basic';
  /** `admin` may all; an API token what its scopes say. */
  rights: 'admin' | 'not-admin' | { scopes: readonly string[] };
}

/** One request on its way through the server. */
export interface Visit {
  /** Undefined: nobody known, as on a public route. */
  readonly caller: Caller | undefined;
  /** What the answer sets beside its own. */
  readonly cookies: string[];
  /** A protected route looks at the caller once more, which with HTTP Basic begins a further session (§6.1). */
  lookAgain(): void;
}

/** Scopes of API tokens that this server asks for (§1.1). */
export type Scope = 'settings:read' | 'settings:write' | 'monitoring:read';

/** Whether a caller may do what needs a scope; `*` holds them all (§6.9). */
export function hasScope({ rights }: Caller, scope: string): boolean {
  if (typeof rights === 'string') return rights === 'admin';
  return rights.scopes.includes(scope) || rights.scopes.includes('*');
}
