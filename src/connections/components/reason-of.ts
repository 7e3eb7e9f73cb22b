import type { Offer } from '~/connections/view/row';

/** Why an action is withheld; undefined where it is offered. */
export function reasonOf(offer: Offer): string | undefined {
  return offer.offered ? undefined : offer.reason;
}
