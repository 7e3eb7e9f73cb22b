import { failureTitle } from '~/platforms/vmware/failure-titles';
import type { Vcenter } from '~mocks/domain/vmware/vcenter';

/** What a test says of a simulated vCenter right after the start. */
export type Expected =
  | { kind: 'works' }
  /** Works, with issues. */
  | { kind: 'limited' }
  /** Works, and every count is 0. */
  | { kind: 'blind' }
  /** `category` is undefined where the failure has none (§4.4). */
  | { kind: 'fails'; category: string | undefined };

/** A vCenter that people who try the page can connect to, by its host name. */
export interface SimulatedVcenter {
  host: string;
  /** One line: what stands there, or what is wrong with it. */
  shows: string;
  /** Undefined: nothing answers at this host. */
  vcenter: Vcenter | undefined;
  expected: Expected;
  /** What a test says with "Skip TLS verification", where that differs. */
  expectedWithoutTls?: Expected;
  /** The one password that it accepts; without it any account is let in. */
  password?: string;
}

/** The heading that a test result carries. */
export function expectedTitle(expected: Expected): string {
  switch (expected.kind) {
    case 'works':
    case 'blind':
      return 'Connection works';
    case 'limited':
      return 'Connection works, with limits';
    case 'fails':
      return failureTitle(expected.category);
  }
}
