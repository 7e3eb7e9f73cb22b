import type { Remedy } from '~/platforms/explain';
import type { HelpAbout } from '~/platforms/help';
import { remedyWords } from './remedy-words';

/** A step out of a problem, ready to print. What is copied is fetched after the rows, so it is named alone. */
export type RemedyView =
  | { kind: 'edit'; label: string; field: string }
  | { kind: 'disable'; label: string }
  | { kind: 'copy'; label: string; what: 'check' | 'role'; about: HelpAbout };

/**
 * The steps that a row offers.
 * @param about what commands are looked up by
 * @param writable whether the connection can be changed at all
 */
export function remedyViews(
  remedies: readonly Remedy[] | undefined,
  about: HelpAbout,
  writable: boolean,
): RemedyView[] {
  return (remedies ?? []).flatMap((remedy): RemedyView[] => {
    switch (remedy.kind) {
      case 'copy-command':
        return [{ kind: 'copy', label: remedyWords.copyCheck, what: 'check', about }];
      case 'copy-role':
        return [{ kind: 'copy', label: remedyWords.copyRole, what: 'role', about }];
      case 'disable':
        return writable ? [{ kind: 'disable', label: remedyWords.disable }] : [];
      case 'edit':
        return writable ? [{ kind: 'edit', label: remedy.label, field: remedy.field }] : [];
    }
  });
}
