import { createMemo, type Accessor } from 'solid-js';
import { isSuperseded } from '~/connections/view/test-age';
import type { TestView } from '~/connections/view/test-view';
import type { ConnectionRecord } from '~/contract/connection';
import type { Line } from '~/lib/line';
import { createAnnouncement } from './create-announcement';
import { createView } from './create-view';
import { useExtras } from './use-extras';
import { useWorkspace } from './workspace-context';

/** The saved test of one connection, as its row and its page show it. */
export interface SavedTest {
  /** undefined where none was started since the page was opened. */
  view: Accessor<TestView | undefined>;
  running: Accessor<boolean>;
  /** Whether the server has tried the connection again since. */
  superseded: Accessor<boolean>;
  /** What the connection's own state does not tell: the test was stopped, or did not come about. */
  trouble: Accessor<{ happened: Line; next: Line } | undefined>;
  /** That the account may soon be locked. */
  warning: Accessor<Line | undefined>;
  /** Starts it, or no longer waits for it. */
  toggle: () => void;
}

/** The saved test of a connection, within the current owner; the test itself goes on without it. */
export function createSavedTest(record: Accessor<ConnectionRecord>): SavedTest {
  const workspace = useWorkspace();
  // What tells of a test is fetched after the first rows, long before a test can have been started.
  const extras = useExtras();
  const runner = createMemo(() => workspace.rowTests.of(record().id));
  const older = createMemo(() => {
    const run = runner().run();
    return run.phase !== 'idle' && JSON.stringify(run.subject) !== JSON.stringify(workspace.platform.subject(record()));
  });
  const view = createView(() => {
    const run = runner().run();
    if (run.phase === 'idle') return undefined;
    const now = workspace.now();
    const warning = workspace.guard.warning(run.subject, now, record().id);
    return extras()?.testView(workspace.platform, run, {
      now,
      zone: undefined,
      older: older(),
      warning,
      signedOut: workspace.signedOut(),
    });
  });
  // One of several is announced with the others, at their end.
  createAnnouncement(() => (workspace.rowTests.isQuiet(record().id) ? undefined : view()));
  return {
    view,
    running: () => runner().running(),
    superseded: createMemo(() => {
      const reply = workspace.reply();
      const ahead = reply?.serverTime === undefined ? 0 : reply.serverTime - reply.receivedAt;
      return isSuperseded(runner().run(), record(), ahead);
    }),
    trouble() {
      const shown = view();
      if (shown?.kind === 'stopped') return shown;
      return shown?.kind === 'not-run' ? shown.problem : undefined;
    },
    warning() {
      const shown = view();
      return shown?.kind === 'failed' ? shown.warning : undefined;
    },
    toggle: () => (runner().running() ? runner().stop() : void workspace.rowTests.start(record())),
  };
}
