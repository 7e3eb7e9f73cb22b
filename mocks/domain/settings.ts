import type { Account } from './auth/account';
import type { Profile } from './profile';

/** How a server was started, and what troubles it. */
export interface ServerSettings {
  /** §3.7. */
  featureOff: boolean;
  /** §3.8. */
  mockMode: boolean;
  /** Whom every caller is taken for (§1.2, steps 6, 12 and 13). */
  caller: 'admin' | 'signed-out' | 'not-admin' | { scopes: readonly string[] };
  /** Whether the saved connections can be read and written (§1.3, the 500 answers). */
  storage: 'works' | 'unreadable' | 'unwritable';
  /** Whether the server's part for the platform is there (§1.2, step 10). */
  service: 'runs' | 'missing';
  /** Default `head`. */
  profile?: Profile;
  /** Who may sign in; without, every caller of the same machine is let in (§6.1). */
  auth?: Account | undefined;
  /** The API tokens that it begins with. */
  apiTokens?: readonly { name: string; scopes: readonly string[] }[];
  /** Whether a proxy is believed that says for whom it asks, and whether by HTTPS (§6.3). */
  trustProxy?: boolean;
  /** What the server tells agents to call it, in `GET /api/security/status`. */
  agentUrl?: string;
  /** A read-only demo (§1.2, step 3). */
  demo?: boolean;
  /** Whether the fields of the onboarding specification are kept, as for the platform of §8.1; today's server keeps none (§2.1). */
  onboardingFields?: boolean;
}

/** A server without authentication that works. */
export const usualSettings: ServerSettings = {
  featureOff: false,
  mockMode: false,
  caller: 'admin',
  storage: 'works',
  service: 'runs',
};
