/** Who the server takes the page for (§6.1). */
export interface Caller {
  /** `session`, `api_token`, `basic`, `oidc`, `proxy`, `none` … */
  method: string;
  /** The user; "" where the server names none. */
  name: string;
}
