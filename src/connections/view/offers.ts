import type { Line } from '~/lib/line';
import { reachOf } from './reach';
import { withheldWords } from './words';

/** Whether an action is offered; where it is withheld, why. */
export type Offer = { offered: true } | { offered: false; reason: string };

/** Why the server changes nothing for this page, whatever it is asked: it shows demo data, or the caller may read alone. */
export interface Refuses {
  /** Why nothing can be added, changed or deleted. */
  write: string;
  /** Why nothing saved can be tested. */
  test: string;
  /** What stands over the list. */
  told: { happened: Line; next: Line };
}

/** The actions of a saved connection. */
export interface Offers {
  test: Offer;
  edit: Offer;
  remove: Offer;
}

/** What a connection offers: nothing that the server would do to another one, or not at all. */
export function offersOf(id: string, shadowed: boolean, refuses: Refuses | undefined): Offers {
  const reach = reachOf(id);
  const always = shadowed ? withheldWords.shadowed : undefined;
  const write = offer(always ?? reach.write ?? refuses?.write);
  return {
    test: offer(always ?? reach.test ?? refuses?.test),
    edit: write,
    remove: write,
  };
}

/** Adding, which is ruled out only where nothing can be changed. */
export function addOffer(refuses: Refuses | undefined): Offer {
  return offer(refuses?.write);
}

function offer(reason: string | undefined): Offer {
  return reason === undefined ? { offered: true } : { offered: false, reason };
}
