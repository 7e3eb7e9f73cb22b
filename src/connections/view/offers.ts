import { reachOf } from './reach';
import { withheldWords } from './words';

/** Whether an action is offered; where it is withheld, why. */
export type Offer = { offered: true } | { offered: false; reason: string };

/** The actions of a saved connection. */
export interface Offers {
  test: Offer;
  edit: Offer;
  remove: Offer;
}

/** What a connection offers: nothing that the server would do to another one, or not at all. */
export function offersOf(id: string, shadowed: boolean, serverMock: boolean): Offers {
  const reach = reachOf(id);
  const always = shadowed ? withheldWords.shadowed : undefined;
  const write = offer(always ?? reach.write ?? (serverMock ? withheldWords.serverMock : undefined));
  return {
    test: offer(always ?? reach.test ?? (serverMock ? withheldWords.serverMockTest : undefined)),
    edit: write,
    remove: write,
  };
}

/** Adding, which only the server's own demo data rules out. */
export function addOffer(serverMock: boolean): Offer {
  return offer(serverMock ? withheldWords.serverMock : undefined);
}

function offer(reason: string | undefined): Offer {
  return reason === undefined ? { offered: true } : { offered: false, reason };
}
