import type { Secret } from '../secret';

/** Who may sign in. */
export interface Account {
  username: string;
  password: Secret;
}
