import { createUniqueId, Match, Show, Switch } from 'solid-js';
import type { TestView } from '~/connections/view/test-view';
import { Facts } from '~/ui/facts';
import { Figures } from '~/ui/figures';
import { LineText } from '~/ui/line-text';
import { Path } from '~/ui/path';
import { StateMark } from '~/ui/state-mark';
import { HelpPlace } from './help-place';
import { LockOutNote } from './lock-out-note';
import { OlderNote } from './older-note';
import { ProblemLines } from './problem-lines';
import { testMark } from './test-mark';
import { TestIssues } from './test-issues';
import { controlWords } from './words';

type Of<K extends TestView['kind']> = Extract<TestView, { kind: K }>;

/** A test as a path of steps, and what came of it. It announces nothing by itself. */
export function TestPanel(props: { view: TestView; ref?: (element: HTMLElement) => void }) {
  const headingId = createUniqueId();
  const of = <K extends TestView['kind']>(...kinds: K[]): Of<K> | undefined =>
    (kinds as string[]).includes(props.view.kind) ? (props.view as Of<K>) : undefined;
  const ended = () => of('passed', 'limited', 'failed', 'stopped', 'not-run');
  return (
    <section class="test" aria-labelledby={headingId} ref={(element) => props.ref?.(element)}>
      <h3 classList={{ 'hidden-text': props.view.kind !== 'idle', test__idle: props.view.kind === 'idle' }}>
        <span id={headingId}>{controlWords.test}</span>
        <Show when={of('idle')}>{(idle) => <span class="said">{idle().text}</span>}</Show>
      </h3>
      <div class="test__result">
        <Show when={ended()?.older}>{(older) => <OlderNote of={older()} />}</Show>
        <Show when={of('running')}>
          {(running) => (
            <div class="test__head">
              <StateMark kind="busy" word={running().title} />
              <span class="said num">{running().progress}</span>
            </div>
          )}
        </Show>
        <Show when={ended()}>
          {(view) => (
            <div class="test__head">
              <StateMark kind={testMark(view().kind)} word={view().title} />
              <span class="said">
                <LineText of={view().when} />
              </span>
            </div>
          )}
        </Show>
        <Path label={controlWords.pathOfTest} steps={props.view.steps} />
        <Switch>
          <Match when={of('running')}>
            {(view) => (
              <>
                <progress class="meter" max={view().atMost} value={view().elapsed} aria-hidden="true" />
                <p class="said said--wait">{[view().patience, view().stopNote].filter(Boolean).join(' ')}</p>
              </>
            )}
          </Match>
          <Match when={of('passed', 'limited')}>{(view) => <Brings view={view()} />}</Match>
          <Match when={of('failed')}>
            {(view) => (
              <>
                <ProblemLines happened={view().happened} means={view().means} next={view().next} />
                <Show when={view().warning}>{(warning) => <LockOutNote of={warning()} />}</Show>
                <HelpPlace of={view().help} />
                <Show when={view().said}>
                  <p class="said">
                    {controlWords.said} <code>{view().said}</code>
                  </p>
                </Show>
              </>
            )}
          </Match>
          <Match when={of('stopped')}>{(view) => <ProblemLines happened={view().happened} next={view().next} />}</Match>
          <Match when={of('not-run')?.problem}>
            {(problem) => (
              <>
                <ProblemLines happened={problem().happened} means={problem().means} next={problem().next} />
                <Facts of={problem().facts} />
              </>
            )}
          </Match>
        </Switch>
      </div>
    </section>
  );
}

/** What would come in, and what limits it. */
function Brings(props: { view: Of<'passed' | 'limited'> }) {
  const issues = () => (props.view.kind === 'limited' ? props.view : undefined);
  const note = () => (props.view.kind === 'passed' ? props.view.note : undefined);
  return (
    <>
      <Figures of={props.view.figures} />
      <p class="said">
        <LineText of={props.view.seen} />
      </p>
      <Show when={note()}>
        {(said) => (
          <>
            <ProblemLines happened={said().happened} next={said().next} />
            <HelpPlace of={said().help} />
          </>
        )}
      </Show>
      <Show when={issues()}>{(limited) => <TestIssues summary={limited().summary} issues={limited().issues} />}</Show>
      <Show when={props.view.after.length > 0}>
        <p>
          <LineText of={props.view.after} />
        </p>
      </Show>
    </>
  );
}
