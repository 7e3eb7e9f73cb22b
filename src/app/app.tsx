import {
  Navigate,
  Router,
  useLocation,
  useParams,
  type RouteDefinition,
  type RouteSectionProps,
} from '@solidjs/router';
import { QueryClientProvider, useQuery } from '@tanstack/solid-query';
import { createEffect, Show, Suspense, type Component, type JSX } from 'solid-js';
import { ConnectionsScreen } from '~/connections/components/connections-screen';
import { fetchExtras, loadedExtras } from '~/connections/components/use-extras';
import { missingPage, missingPlatform } from '~/connections/view/workspace';
import { platforms } from '~/platforms/registry';
import { later } from '~/ui/later';
import type { PageBackend } from './boot';
import { Frame } from './frame';
import { connectionPaths, idOfSegment, keptSearch, pathAt, platformsPath } from './paths';
import { PlatformScope } from './platform-scope';
import { createQueryClient } from './query-client';
import { createTransport } from './server-kind';
import { frameWords } from './words';

const screens = () => import('./screens');
const AddSheet = later(async () => (await screens()).AddSheet);
const EditSheet = later(async () => (await screens()).EditSheet);
const RemoveDialog = later(async () => (await screens()).RemoveDialog);
const DetailsPage = later(async () => {
  // With what it shows beside, so that nothing comes in later and moves the rest.
  const [all] = await Promise.all([screens(), fetchExtras()]);
  return all.DetailsPage;
}, PageToCome);
const SessionTools = later(async () => (await screens()).SessionTools);
const MissingPage = later(async () => (await screens()).MissingPage, PageToCome);

/** A page whose parts are on their way. */
function PageToCome() {
  return (
    <main class="page" id="main" aria-busy="true">
      <h1 class="hidden-text">{frameWords.loading}</h1>
    </main>
  );
}

/** The whole page over a backend. */
export function App(props: { backend: PageBackend }) {
  const client = createQueryClient();
  const { transport, mockServer, caller, signedOut, askSignIn } = createTransport();
  // Once everything of the list is here, what it opens may come too; where that fails, the first opening asks again.
  createEffect(() => loadedExtras() && void screens().catch(() => undefined));

  const Scope: Component<RouteSectionProps> = (route) => (
    <Show
      when={platforms.find((platform) => platform.slug === route.params['platform'])}
      keyed
      fallback={<NoPlatform slug={route.params['platform'] ?? ''} />}
    >
      {(platform) => (
        <PlatformScope platform={platform} transport={transport} signedOut={signedOut} askSignIn={askSignIn}>
          {route.children}
        </PlatformScope>
      )}
    </Show>
  );
  const Root: Component<RouteSectionProps> = (route) => {
    // After the first rows, or what stands in their place.
    const version = useQuery(() => ({
      queryKey: ['version'],
      queryFn: async ({ signal }) => (await screens()).readVersion(transport, signal),
      enabled: props.backend.kind === 'server' && (loadedExtras() !== undefined || signedOut() > 0),
      refetchInterval: 60_000,
      staleTime: 60_000,
    }));
    return (
      <Frame
        backend={props.backend}
        mockServer={mockServer()}
        tools={
          <Show when={signedOut() || caller()?.method === 'session'}>
            <SessionTools
              transport={transport}
              caller={caller()}
              signedOut={signedOut()}
              onSignedIn={() => void client.invalidateQueries()}
              onSignedOut={() => void client.resetQueries()}
            />
          </Show>
        }
        version={version.dataUpdatedAt > 0 ? version.data : undefined}
      >
        <Suspense>{route.children}</Suspense>
      </Frame>
    );
  };
  const routes: RouteDefinition[] = [
    {
      path: [...['/', '/settings', '/settings/infrastructure'].map(pathAt), platformsPath],
      component: ToFirstPlatform,
    },
    ...platforms.flatMap((platform) =>
      platform.oldPaths.map((path) => ({
        path: pathAt(path),
        component: () => <To path={connectionPaths(platform.slug).list()} />,
      })),
    ),
    {
      path: `${platformsPath}/:platform`,
      component: Scope,
      children: [
        {
          path: '/',
          component: ConnectionsScreen,
          children: [
            { path: '/' },
            { path: '/new', component: () => <AddSheet /> },
            { path: '/:id/edit', component: () => <WithId>{(id) => <EditSheet id={id} />}</WithId> },
            { path: '/:id/remove', component: () => <WithId>{(id) => <RemoveDialog id={id} />}</WithId> },
          ],
        },
        { path: '/:id', component: () => <WithId>{(id) => <DetailsPage id={id} />}</WithId> },
      ],
    },
    { path: '*', component: () => <MissingPage view={missingPage()} back={platformsHome()} /> },
  ];
  return (
    <QueryClientProvider client={client}>
      <Router root={Root}>{routes}</Router>
    </QueryClientProvider>
  );
}

/** Hands the id of the address over; a malformed one is an id that no connection has. */
function WithId(props: { children: (id: string) => JSX.Element }) {
  const params = useParams();
  return (
    <Show when={{ id: idOfSegment(params['id'] ?? '') ?? params['id'] ?? '' }} keyed>
      {(segment) => props.children(segment.id)}
    </Show>
  );
}

/** The way back from a place that is not there; the scenario stays. */
function platformsHome(): string {
  return platformsPath + keptSearch(useLocation().search);
}

function NoPlatform(props: { slug: string }) {
  return <MissingPage view={missingPlatform(props.slug)} back={platformsHome()} />;
}

function ToFirstPlatform() {
  return <To path={connectionPaths(platforms[0]?.slug ?? '').list()} />;
}

/** Leads on; the scenario stays. */
function To(props: { path: string }) {
  const location = useLocation();
  return <Navigate href={props.path + keptSearch(location.search)} />;
}
