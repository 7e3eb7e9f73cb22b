import type { Mangle } from './mangle';
import type { Spoil } from './spoil';
import type { FakeServerOptions } from '~mocks/domain/server';
import type { SeedConnection } from '~mocks/domain/state';
import type { Vcenter } from '~mocks/domain/vmware/vcenter';
import type { ViewKind } from './view-kinds';

export type Role =
  | 'alert'
  | 'button'
  | 'checkbox'
  | 'dialog'
  | 'group'
  | 'heading'
  | 'link'
  | 'list'
  | 'listitem'
  | 'menu'
  | 'menuitem'
  | 'radio'
  | 'region'
  | 'tab'
  | 'textbox';

/** Something on the page, by role and exact accessible name. */
export interface Place {
  role: Role;
  name: string;
}

/** What a user does, in four verbs. `within` narrows where it is looked for. */
export type Step =
  /** Types into a text box, in place of what it holds. */
  | { do: 'fill'; name: string; with: string; within?: Place }
  /** Pastes into an empty text box. The one thing that typing cannot stand in for: a paste may be taken apart. */
  | { do: 'paste'; name: string; text: string; within?: Place }
  /** Ticks a check box or a radio button, or takes the tick off. */
  | { do: 'choose'; role: 'checkbox' | 'radio'; name: string; within?: Place }
  /** A disclosure is opened by its heading, which has no role that all browsers agree on. */
  | { do: 'press'; role: 'button' | 'link' | 'tab' | 'menuitem' | 'disclosure'; name: string; within?: Place };

/** What proves that the state is there: a place, with a text inside of it where one is given; or a text anywhere. */
export type Shown =
  | (Place & {
      text?: string;
      /** The text is all that some element within the place says, not a part of more. */
      whole?: true;
      within?: Place;
    })
  | {
      text: string;
      /** The time zone in which the text is so, where it has times in it. */
      zone?: string;
    };

/** What the fake server knows, and whom it can reach. */
export interface ScenarioServer {
  /** @param now milliseconds since 1970, since health is told from now */
  connections: (now: number) => readonly SeedConnection[];
  /** By host name in lower case, in place of the simulated vCenters; null: nothing answers there. */
  vcenters?: Readonly<Record<string, Vcenter | null>>;
  settings?: FakeServerOptions['settings'];
  /** So far the server's clock is ahead of this machine's, in milliseconds; default 0. */
  clockAheadMs?: number;
  /** Whether the poller makes rounds by itself. Stopped where a round would end the state. Default `running`. */
  poller?: 'running' | 'stopped';
}

/** What a scenario is an example of. The catalogue test counts on it, and the walk of the scenarios sees it happen. */
export interface Coverage {
  views?: readonly ViewKind[];
  /** Failure categories of §4.3 in the list; `none` is a failure without one, `unknown` one that the contract does not know. */
  polled?: readonly string[];
  /** The same, in the answers of tests. */
  tested?: readonly string[];
  /** Codes of error replies (§1.3), and the words of the shapes without one. */
  codes?: readonly string[];
}

/** A named state of the page, reached the same way in the browser, in component tests and in browser tests. */
export interface Scenario {
  /** `vmware/sign-in-refused` */
  id: string;
  /** A sentence about the product. */
  title: string;
  /** Address without query. */
  path: string;
  /** What else stands in the query: "state=failing". */
  query?: string;
  server: ScenarioServer;
  /** Damage to requests, before the fake server sees them. */
  mangle?: readonly Mangle[];
  /** Damage to replies, after the fake server gave them. */
  spoil?: readonly Spoil[];
  steps?: readonly Step[];
  /** In any order. */
  shows: readonly Shown[];
  covers: Coverage;
}

/** Where a scenario begins. */
export function scenarioAddress({ path, query, id }: Scenario): string {
  return `${path}?scenario=${id}${query === undefined ? '' : `&${query}`}`;
}
