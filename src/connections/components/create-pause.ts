import type { Accessor } from 'solid-js';
import { pausedAnnouncement, pauseProblem } from '~/connections/view/pause';
import type { ProblemView } from '~/connections/view/problem';
import { lineText } from '~/lib/line';
import { useWorkspace } from './workspace-context';

/** Pausing and resuming of a row or a page, with what is said about it. */
export interface ShownPause {
  busy: Accessor<boolean>;
  problem: Accessor<ProblemView | undefined>;
  /** @returns whether it was done */
  set(enabled: boolean): Promise<boolean>;
}

/** Pausing and resuming of the connection with this id, within the current owner; the work itself goes on without it. */
export function createPause(of: () => { id: string; name: string; enabled: boolean }): ShownPause {
  const workspace = useWorkspace();
  const pause = () => workspace.pauses.of(of().id);
  const problemOf = (): ProblemView | undefined => {
    const failed = pause().failed();
    // Without an answer it may have been done: what the list says now wins.
    if (failed === undefined || failed.enabled === of().enabled) return undefined;
    return pauseProblem(workspace.platform, failed.enabled ? 'resume' : 'pause', failed.failure);
  };
  return {
    busy: () => pause().busy(),
    problem: problemOf,
    async set(enabled) {
      const { name } = of();
      const mine = pause();
      const outcome = await mine.set(enabled);
      if (outcome === undefined) return false;
      const failed = mine.failed();
      const problem = failed && pauseProblem(workspace.platform, enabled ? 'resume' : 'pause', failed.failure);
      workspace.announce(
        problem ? `${problem.title}. ${lineText(problem.happened)}` : pausedAnnouncement(name, enabled),
      );
      return outcome.ok;
    },
  };
}
