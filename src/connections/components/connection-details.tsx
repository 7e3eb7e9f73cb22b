import { createUniqueId, Index, Show, type JSX } from 'solid-js';
import type { DetailsView } from '~/connections/view/details';
import type { ConnectionRecord } from '~/contract/connection';
import { CopyCommand } from '~/ui/copy-command';
import { createArrival } from '~/ui/create-arrival';
import { Figures } from '~/ui/figures';
import { Icon } from '~/ui/icon';
import { LineText } from '~/ui/line-text';
import { Pairs } from '~/ui/pairs';
import { StateMark } from '~/ui/state-mark';
import { createSavedTest } from './create-saved-test';
import { useOpener, type Opener } from './create-way-back';
import { DetailsActions } from './details-actions';
import { IssueItem } from './issue-item';
import { ProblemLines } from './problem-lines';
import { SecondLine } from './second-line';
import { TestPanel } from './test-panel';
import { controlWords } from './words';
import { useWorkspace } from './workspace-context';

/** Everything that is known of a connection. */
export function ConnectionDetails(props: { view: DetailsView; record: ConnectionRecord }) {
  const workspace = useWorkspace();
  const test = createSavedTest(() => props.record);
  let heading!: HTMLHeadingElement;
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
            <h1 class="title" ref={heading} tabindex="-1">
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
          <DetailsActions view={props.view} test={test} onOpener={(by, control) => (openers[by] = control)} />
        </div>
        <Show when={props.view.problem}>
          {(problem) => (
            <div class="detail__problem">
              <ProblemLines happened={problem().happened} means={problem().means} next={problem().next} />
              <Show when={problem().command}>
                {(command) => <CopyCommand command={command()} label={controlWords.copyCommand} />}
              </Show>
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
        </div>
        <div class="detail__col">
          <Block title={props.view.polling.title}>
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
