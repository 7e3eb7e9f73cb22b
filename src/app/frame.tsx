import { ErrorBoundary, Match, Show, Switch, type JSX } from 'solid-js';
import { Announcer } from '~/ui/announcer';
import { Button } from '~/ui/button';
import { Facts } from '~/ui/facts';
import { ModeBar } from '~/ui/mode-bar';
import { NextStep } from '~/ui/next-step';
import { Notice } from '~/ui/notice';
import { ThemeSwitch } from '~/ui/theme-switch';
import { TopBar } from '~/ui/top-bar';
import type { PageBackend } from './boot';
import { keptSearch, platformsPath } from './paths';
import { frameWords } from './words';

/** What stands around every screen: whose data it is, where it is among the settings, and what to show when all else fails. */
export function Frame(props: { backend: PageBackend; mockServer: boolean; children?: JSX.Element }) {
  const home = () => platformsPath + keptSearch(location.search);
  const mode = () => {
    if (props.backend.kind === 'mock') return frameWords.mock;
    if (props.mockServer) return frameWords.mockServer;
    return { word: frameWords.server.word, line: frameWords.server.line(location.host) };
  };
  return (
    <>
      <a class="skip" href="#main">
        {frameWords.skip}
      </a>
      <header>
        <ModeBar
          label={frameWords.mode}
          word={mode().word}
          text={mode().line}
          tools={
            <Show when={props.backend.kind === 'mock' && props.backend} keyed>
              {(mock) => <mock.Tools />}
            </Show>
          }
        />
        <TopBar
          product={frameWords.product}
          home={home()}
          crumbs={frameWords.crumbs.map((label) => ({ label, href: home() }))}
          crumbsLabel={frameWords.breadcrumb}
          tools={<ThemeSwitch />}
        />
      </header>
      <Switch>
        <Match when={props.backend.kind === 'broken' && props.backend}>
          {(broken) => <Fault words={frameWords.broken} reason={broken().reason} />}
        </Match>
        <Match when={props.backend.kind !== 'broken'}>
          <ErrorBoundary fallback={(error: unknown) => <Fault words={frameWords.crash} reason={String(error)} />}>
            {props.children}
          </ErrorBoundary>
        </Match>
      </Switch>
      <Announcer />
    </>
  );
}

/** A page that has nothing but a fault to show. */
function Fault(props: { words: { title: string; text: string; next: string; reload: string }; reason: string }) {
  return (
    <main class="page" id="main">
      <Notice tone="bad" alert title={props.words.title}>
        <p>{props.words.text}</p>
        <NextStep of={[props.words.next]} />
        <Button kind="primary" onClick={() => location.reload()}>
          {props.words.reload}
        </Button>
        <Facts of={[[props.reason]]} />
      </Notice>
    </main>
  );
}
