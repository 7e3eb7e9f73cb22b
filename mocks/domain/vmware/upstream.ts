import type { Profile } from '../profile';
import { droppedBody, failed, refusedRead, transportFailure } from './failure';
import { fits, type Shape } from './shape';
import type { Target } from './target';
import type { FaultAnswer, VcenterBehaviour } from './vcenter';

/** An answer of the vCenter; `json` is undefined where the body is none. `broken`: its body breaks off. */
export interface Answer {
  status: number;
  json: unknown;
  broken: boolean;
  /** It came by a fault, so nothing else about it is as usual. */
  faulty: boolean;
}

/** How many objects are asked about at a time during a poll. */
const concurrency = 8;

/** One test or poll of one vCenter: its requests one after the other, on a clock of their own. */
export class Upstream {
  /** Milliseconds since the test or poll began. */
  now = 0;
  /** Which request was under way until when; for a test that is given up. */
  readonly steps: { label: string; until: number }[] = [];
  private sweeping = false;
  private readonly faults: ReadonlyMap<string, FaultAnswer>;
  private readonly delays: ReadonlyMap<string, number>;

  /**
   * @param vcenter who answers at the target; undefined: nobody
   * @param skipVerify any certificate will do
   * @param limitMs the time for all requests together (§4.2, §5.1)
   * @param profile April asks for less (§9)
   */
  constructor(
    readonly vcenter: VcenterBehaviour | undefined,
    private readonly target: Target,
    private readonly skipVerify: boolean,
    private readonly limitMs: number,
    readonly profile: Profile,
  ) {
    this.faults = new Map([...(vcenter?.faults ?? [])].reverse().map(({ on, answer }) => [on, answer]));
    this.delays = new Map((vcenter?.delays ?? []).map(({ on, ms }) => [on, ms]));
  }

  /** Asks; the fault of that label answers, else `well`. Throws where no answer comes (§4.3 `tls`, `network`). */
  ask(label: string, well: () => Partial<Answer>): Answer {
    const fault = this.faults.get(label);
    const first = this.steps.length === 0 ? (this.vcenter?.delayMs ?? 0) : 0;
    const until = fault === 'hang' ? Infinity : this.now + first + (this.delays.get(label) ?? 0);
    const inTime = until < this.limitMs && this.now < this.limitMs;
    this.now = Math.min(until, this.limitMs);
    this.steps.push({ label, until: this.now });
    const distrusted = this.vcenter?.certificate === 'self-signed' && !this.skipVerify;
    if (this.vcenter === undefined || distrusted || !inTime) {
      throw transportFailure(label, this.target.quoted, distrusted && this.vcenter !== undefined);
    }
    return { ...plain, ...(fault === undefined ? well() : answerOf(fault)) };
  }

  /** Reads JSON of a shape; anything else than a 200 with it is a failure (§4.3). */
  read(label: string, shape: Shape, well: () => unknown): unknown {
    const usual = this.isUsual(label) ? well() : undefined;
    if (usual !== undefined && typeof usual !== 'number') return usual;
    const answer = this.ask(label, () => {
      const json = well();
      return typeof json === 'number' ? { status: json } : { json };
    });
    if (answer.broken) throw droppedBody(label);
    if (answer.status !== 200) throw refusedRead(label, answer.status);
    if (answer.json === undefined || !fits(answer.json, shape))
      throw failed('endpoint', `VMware ${label} response was not valid JSON`);
    return answer.json;
  }

  /** Runs what is read per object, eight at a time; all run to their end, then the first failure in time is thrown. */
  together(chains: readonly (() => void)[]): void {
    this.sweeping = true;
    const free = Array.from({ length: concurrency }, () => this.now);
    let first: { at: number; error: unknown } | undefined;
    for (const chain of chains) {
      const slot = free.indexOf(Math.min(...free));
      this.now = free[slot] ?? this.now;
      try {
        chain();
      } catch (error) {
        if (first === undefined || this.now < first.at) first = { at: this.now, error };
      }
      free[slot] = this.now;
    }
    this.now = Math.max(...free);
    if (first !== undefined) throw first.error;
  }

  /** Once signed in, most reads of a big vCenter are answered as ever, at once; they need not be looked at one by one. */
  private isUsual(label: string): boolean {
    return this.sweeping && !this.faults.has(label) && !this.delays.has(label) && this.now < this.limitMs;
  }

  /** What the target's transport errors quote (§10.15). */
  get quoted(): string {
    return this.target.quoted;
  }

  /** An empty query in the host swallows the path of every request. */
  get swallowed(): boolean {
    return this.target.swallowed;
  }
}

const plain: Answer = { status: 200, json: undefined, broken: false, faulty: false };

function answerOf(fault: FaultAnswer): Partial<Answer> {
  if (typeof fault === 'number') return { status: fault, faulty: true };
  if (fault === 'bad-json' || fault === 'hang') return { faulty: true };
  if (fault === 'drop') return { broken: true, faulty: true };
  return { status: fault.status ?? 200, json: fault.json, faulty: true };
}
