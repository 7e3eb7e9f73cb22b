import { answered, type Route } from '../route';
import type { Auth } from './auth';

/** Signing in, which is open to everybody, and out, which is not (§6.2, §6.5). */
export function authRoutes(auth: Auth): readonly Route[] {
  return [
    { segments: ['api', 'login'], open: true, handle: (request) => answered(auth.login(request)) },
    { segments: ['api', 'logout'], handle: (request) => answered(auth.logout(request)) },
  ];
}
