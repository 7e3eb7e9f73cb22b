import { SecurityStatus } from '~/contract/server';
import { request, type Transport } from './request';

/** How one may sign in (§6.9). */
export interface SignInWays {
  /** Whether there is any sign-in: a server without one lets in what comes from its own machine alone (§6.1). */
  any: boolean;
  /** Whether user name and password are asked for. */
  local: boolean;
  /** Single sign-on, each with the address where it begins. */
  providers: readonly { name: string; url: string }[];
}

/**
 * Reads how one may sign in. Addresses that lead anywhere but to a web page are left out.
 * @throws {ApiError}
 */
export async function readSignInWays(transport: Transport): Promise<SignInWays> {
  const path = '/api/security/status';
  const { data } = await request(transport, { method: 'GET', path, schema: SecurityStatus });
  const providers = (data.ssoProviders ?? []).map(({ displayName, loginUrl }) => ({
    name: displayName,
    url: loginUrl,
  }));
  return {
    any: data.hasAuthentication,
    local: data.hasAuthentication && data.hideLocalLogin !== true,
    providers: providers.filter(({ url }) => /^(https?:\/\/|\/(?!\/))/i.test(url)),
  };
}
