import { Done } from '~/contract/login';
import { request, type Transport } from './request';

/** What one signs in with (§6.2). */
export interface Credentials {
  username: string;
  password: string;
  /** A session of 30 days instead of 24 hours. */
  rememberMe: boolean;
}

/** Signs in; the server sets its cookies. @throws {ApiError} */
export async function signIn(transport: Transport, credentials: Credentials): Promise<void> {
  await request(transport, { method: 'POST', path: '/api/login', body: credentials, schema: Done });
}

/** Ends the session (§6.5). @throws {ApiError} */
export async function signOut(transport: Transport): Promise<void> {
  await request(transport, { method: 'POST', path: '/api/logout', schema: Done });
}
