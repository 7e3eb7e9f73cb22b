import { useLocation } from '@solidjs/router';
import { useQuery, useQueryClient } from '@tanstack/solid-query';
import type { JSX } from 'solid-js';
import { failureOf } from '~/api/api-error';
import { createConnectionsApi } from '~/api/connections-api';
import type { Transport } from '~/api/request';
import { createRowTests } from '~/connections/components/create-row-tests';
import { WorkspaceContext, type Workspace } from '~/connections/components/workspace-context';
import { createConnectionActions } from '~/connections/data/connection-actions';
import { connectionsQuery, mockModeQuery } from '~/connections/data/connections-query';
import { createNow } from '~/lib/clock';
import type { Platform } from '~/platforms/platform';
import { platforms } from '~/platforms/registry';
import { announce } from '~/ui/announcer';
import { connectionPaths } from './paths';

/** Everything that the screens of one platform share, and the screens. */
export function PlatformScope(props: { platform: Platform; transport: Transport; children: JSX.Element }) {
  // The router makes a scope of its own for each platform, so the platform of this one never changes.
  // eslint-disable-next-line solid/reactivity
  const workspace = createWorkspace(props.platform, props.transport);
  return <WorkspaceContext.Provider value={workspace}>{props.children}</WorkspaceContext.Provider>;
}

function createWorkspace(platform: Platform, transport: Transport): Workspace {
  const location = useLocation();
  const api = createConnectionsApi(transport, platform);
  const actions = createConnectionActions(api, useQueryClient(), platform);
  const query = useQuery(() => connectionsQuery(api, platform));
  const mockMode = useQuery(() => mockModeQuery(transport));
  const paths = () => connectionPaths(platform.slug, location.search);
  return {
    platform,
    platforms,
    listPath: (other) => connectionPaths(other.slug, location.search).list(),
    paths: {
      list: () => paths().list(),
      add: () => paths().add(),
      details: (id) => paths().details(id),
      edit: (id) => paths().edit(id),
      remove: (id) => paths().remove(id),
    },
    actions,
    // Read once there is data alone: before that, reading would suspend.
    reply: () => (query.dataUpdatedAt > 0 ? query.data : undefined),
    failure: () => (query.isError ? failureOf(query.error) : undefined),
    refreshing: () => query.isFetching,
    serverMock: () => mockMode.dataUpdatedAt > 0 && mockMode.data === true,
    now: createNow(),
    rowTests: createRowTests(platform, actions),
    announce,
  };
}
