import { createSignal, createUniqueId, Index, Show, type JSX } from 'solid-js';
import type { DetailsView } from '~/connections/view/details';
import type { ConnectionRecord } from '~/contract/connection';
import { createArrival } from '~/ui/create-arrival';
import { Figures } from '~/ui/figures';
import { Icon } from '~/ui/icon';
import { LineText } from '~/ui/line-text';
import { Pairs } from '~/ui/pairs';
import { StateMark } from '~/ui/state-mark';
import { CoveragePlace } from './coverage-place';
import { createSavedTest } from './create-saved-test';
import { useOpener, type Opener } from './create-way-back';
import { DetailsActions } from './details-actions';
import { HelpPlace } from './help-place';
import { IssueItem } from './issue-item';
import { ListNotice } from './list-notice';
import { ProblemLines } from './problem-lines';
import type { Reported } from './report-outcome';
import { SecondLine } from './second-line';
import { TestPanel } from './test-panel';
import { useExtras } from './use-extras';
import { findConnection, useWorkspace } from './workspace-context';

/** Everything that is known of a connection. */
export function ConnectionDetails(props: { view: DetailsView; record: ConnectionRecord }) {
  const workspace = useWorkspace();
  const test = createSavedTest(() => props.record);
  const nameId = createUniqueId();
  let heading!: HTMLHeadingElement;
  const extras = useExtras();
  const [reported, setReported] = createSignal<Reported>();
  const seenKey = () => findConnection(workspace.reply(), props.view.id)?.key ?? '';
  const change = () => workspace.attempts()?.change(seenKey(), undefined);
  const opener = useOpener();
  const openers: Partial<Record<Opener, HTMLElement>> = {};
  createArrival(() => (opener && openers[opener]) ?? heading);
  return (
    <main class="page detail" id="main">
      <div>
        <a class="back" href={workspace.paths.list()}>
          <Icon name="back" />
          {props.view.back}
        </a>
        <div class="detail__head">
          <div>
            <h1 class="title" id={nameId} ref={heading} tabindex="-1">
              {props.view.name}
            </h1>
            <p class="detail__state">
              <StateMark kind={props.view.state.kind} word={props.view.state.word} />
              <Show when={props.view.stateText}>
                {(text) => (
                  <span>
                    <LineText of={text()} />
                  </span>
                )}
              </Show>
            </p>
            <Show when={props.view.remarks.length > 0}>
              <SecondLine of={props.view.remarks.map((remark) => [remark.text])} />
            </Show>
          </div>
          <DetailsActions
            view={props.view}
            record={props.record}
            nameId={nameId}
            test={test}
            onReport={setReported}
            onOpener={(by, control) => (openers[by] = control)}
          />
        </div>
        <Show when={reported() && extras()}>
          {(loaded) => {
            const { ReportOutcome } = loaded();
            return <Show when={reported()}>{(outcome) => <ReportOutcome of={outcome()} />}</Show>;
          }}
        </Show>
        <ListNotice place="details" />
        <Show when={extras()}>
          {(loaded) => {
            const { RowPauseProblem } = loaded();
            return <RowPauseProblem view={props.view} enabled={props.record.enabled} />;
          }}
        </Show>
        <Show when={props.view.problem}>
          {(problem) => (
            <div class="detail__problem">
              <ProblemLines happened={problem().happened} means={problem().means} next={problem().next} />
              <Show when={problem().help}>{(help) => <HelpPlace of={help()} />}</Show>
            </div>
          )}
        </Show>
        <Show when={test.view()}>
          {(view) => (
            <div class="detail__test">
              <TestPanel view={view()} />
            </div>
          )}
        </Show>
      </div>
      <div class="detail__grid">
        <div class="detail__col">
          <Block title={props.view.contribution.title}>
            <div classList={{ soft: props.view.contribution.old }}>
              <Figures of={props.view.contribution.figures} />
            </div>
            <p class="said said--gap">
              <LineText of={props.view.contribution.text} />
              <Show when={change()}>
                {(view) => (
                  <>
                    {' '}
                    <LineText of={view().sentence} />
                  </>
                )}
              </Show>
            </p>
          </Block>
          <Show when={props.view.issues}>
            {(issues) => (
              <Block title={issues().title}>
                <ul class="issues">
                  <Index each={issues().list}>{(issue) => <IssueItem level="h3" of={issue()} />}</Index>
                </ul>
                <p class="said said--gap">{issues().note}</p>
              </Block>
            )}
          </Show>
          <CoveragePlace />
        </div>
        <div class="detail__col">
          <Block title={props.view.polling.title}>
            <Show when={extras()} fallback={<div class="detail__wait" />}>
              {(loaded) => {
                const { DetailsAttempts } = loaded();
                return <DetailsAttempts of={seenKey()} />;
              }}
            </Show>
            <Pairs of={props.view.polling.pairs} />
          </Block>
          <Block title={props.view.settings.title}>
            <Pairs of={props.view.settings.pairs} />
          </Block>
        </div>
      </div>
    </main>
  );
}

function Block(props: { title: string; children: JSX.Element }) {
  const titleId = createUniqueId();
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{props.title}</h2>
      {props.children}
    </section>
  );
}
