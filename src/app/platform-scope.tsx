import { useLocation } from '@solidjs/router';
import { useQuery, useQueryClient } from '@tanstack/solid-query';
import { createEffect, on, Show, type Accessor, type JSX } from 'solid-js';
import { failureOf } from '~/api/api-error';
import { createConnectionsApi, type ConnectionsReply } from '~/api/connections-api';
import type { Transport } from '~/api/request';
import { createAttempts } from '~/connections/components/create-attempts';
import { createPauses } from '~/connections/components/create-pauses';
import { createNotices } from '~/connections/components/create-notice';
import { createGuardOnDemand } from '~/connections/components/create-guard-on-demand';
import { createRowTests } from '~/connections/components/create-row-tests';
import { loadedExtras } from '~/connections/components/use-extras';
import { WorkspaceContext, type Workspace } from '~/connections/components/workspace-context';
import { createConnectionActions } from '~/connections/data/connection-actions';
import { connectionsKey, connectionsQuery } from '~/connections/data/connections-query';
import { createNow } from '~/lib/clock';
import type { Platform } from '~/platforms/platform';
import { platforms } from '~/platforms/registry';
import { announce } from '~/ui/announcer';
import { later } from '~/ui/later';
import { connectionPaths, keptSearch } from './paths';

const RepeatTestDialog = later(async () => (await import('./screens')).RepeatTestDialog);

/** Everything that the screens of one platform share, and the screens. */
export function PlatformScope(props: {
  platform: Platform;
  transport: Transport;
  signedOut: Accessor<number>;
  askSignIn: () => void;
  children: JSX.Element;
}) {
  // The router makes a scope of its own for each platform, so the platform of this one never changes.
  // eslint-disable-next-line solid/reactivity
  const workspace = createWorkspace(props.platform, props.transport, props.signedOut, props.askSignIn);
  return (
    <WorkspaceContext.Provider value={workspace}>
      {props.children}
      <Show when={workspace.guard.question()} keyed>
        {(question) => <RepeatTestDialog of={question} />}
      </Show>
    </WorkspaceContext.Provider>
  );
}

function createWorkspace(
  platform: Platform,
  transport: Transport,
  signedOut: Accessor<number>,
  askSignIn: () => void,
): Workspace {
  const location = useLocation();
  const api = createConnectionsApi(transport, platform);
  const client = useQueryClient();
  const actions = createConnectionActions(api, client, platform);
  const query = useQuery(() => connectionsQuery(api, platform));
  /** After the first rows, which must not wait for it. */
  const access = useQuery(() => ({
    queryKey: ['access'],
    queryFn: async ({ signal }) => {
      const { readAccess, refusesOf } = await import('./screens');
      const access = await readAccess(transport, signal);
      return { refuses: refusesOf(access), previews: access.previews };
    },
    enabled: loadedExtras() !== undefined,
    refetchInterval: 60_000,
    staleTime: 60_000,
  }));
  const allowed = () => (access.dataUpdatedAt > 0 ? access.data : undefined);
  const paths = () => connectionPaths(platform.slug, location.search);
  // Read once there is data alone: before that, reading would suspend.
  const reply = () => (query.dataUpdatedAt > 0 ? query.data : undefined);
  /** As it came, since what reads all of it should not have to go through a store. */
  const plainReply = () =>
    query.dataUpdatedAt > 0 ? client.getQueryData<ConnectionsReply>(connectionsKey(platform)) : undefined;
  const guard = createGuardOnDemand(platform, async () => {
    const { createSignInGuard } = await import('./screens');
    return createSignInGuard(platform, () => reply()?.entries ?? []);
  });
  // A question goes with the screen that it was asked on.
  createEffect(on(() => location.pathname, guard.dismiss, { defer: true }));
  const notices = createNotices(announce);
  // What was done is nobody's business once its doer is signed out.
  createEffect(() => signedOut() > 0 && notices.dismiss());
  return {
    platform,
    platforms,
    // What is chosen of one list means nothing to another.
    listPath: (other) => connectionPaths(other.slug, keptSearch(location.search)).list(),
    paths: {
      list: () => paths().list(),
      add: () => paths().add(),
      duplicate: (id) => paths().duplicate(id),
      details: (id) => paths().details(id),
      edit: (id) => paths().edit(id),
      remove: (id) => paths().remove(id),
    },
    actions,
    reply,
    failure: () => (query.isError ? failureOf(query.error) : undefined),
    refreshing: () => query.isFetching,
    transport,
    refuses: () => allowed()?.refuses,
    previews: () => allowed()?.previews,
    now: createNow(),
    rowTests: createRowTests(actions, guard),
    pauses: createPauses(actions),
    guard,
    // A scenario starts anew with every load, and nothing of it is kept.
    attempts: createAttempts(platform, plainReply, keptSearch(location.search) === ''),
    notices,
    signedOut,
    askSignIn,
    announce,
  };
}
