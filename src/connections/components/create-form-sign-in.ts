import { typedSecrets } from '~/connections/view/typed-secrets';
import type { ConnectionRecord } from '~/contract/connection';
import type { FailureSubject } from '~/platforms/explain';
import type { Secrets } from '~/platforms/form-spec';
import { createSecretStandIn } from './create-secret-stand-in';
import type { Attempt, SignInGuard } from './create-sign-in-guard';

/** What a form asks of the guard. */
export type FormGuard = Pick<SignInGuard, 'saved' | 'ask' | 'watch' | 'secretSaved'>;

/** The sign-ins of a form, as the guard may know them. */
export interface FormSignIn {
  /** @param edits how often the form's secrets were touched */
  attempt(subject: FailureSubject, secrets: Secrets, edits: number): Attempt;
  /** To be called with what is saved, before it is sent. @returns what tells the guard once it was stored */
  saving(secrets: Secrets, edits: number): (id: string) => void;
}

/** The sign-ins of one form. @param record the connection being edited; undefined for a new one */
export function createFormSignIn(guard: FormGuard, record: ConnectionRecord | undefined): FormSignIn {
  const standIn = createSecretStandIn();
  return {
    attempt(subject, secrets, edits) {
      const typed = typedSecrets(secrets);
      if (typed !== undefined) return { subject, secret: standIn(typed, edits) };
      return { subject, secret: record ? guard.saved(record).secret : '' };
    },
    saving(secrets, edits) {
      const typed = typedSecrets(secrets);
      const secret = typed === undefined ? undefined : standIn(typed, edits);
      return (id) => {
        if (secret !== undefined) guard.secretSaved(id, secret);
      };
    },
  };
}
