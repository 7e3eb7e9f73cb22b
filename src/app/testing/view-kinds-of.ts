import type { ApiFailure } from '~/api/api-error';
import type { Doing, QuestionView } from '~/connections/view/asking';
import type { PreviewView } from '~/connections/view/preview-view';
import type { StripView } from '~/connections/view/attempts-view';
import type { ConflictView, MeanwhileView } from '~/connections/view/conflict-view';
import { conflictWords, secretWords } from '~/connections/view/conflict-words';
import type { BulkEndedView } from '~/connections/view/bulk-run';
import type { DetailsView } from '~/connections/view/details';
import type { DoneView } from '~/connections/view/done';
import type { FieldView, FormView } from '~/connections/view/form';
import type { ListView } from '~/connections/view/list';
import type { Attempt, ProblemView } from '~/connections/view/problem';
import type { RemoveView } from '~/connections/view/remove';
import type { RowView } from '~/connections/view/row';
import type { TestRun, TestView } from '~/connections/view/test-view';
import { lineText } from '~/lib/line';
import type { Seen } from './seen-views';

/** Of what kinds a list is an example. */
export function kindsOfList(view: ListView): Seen[] {
  if (view.kind === 'not-allowed') {
    return [
      ['list:not-allowed', view.problem.title],
      [`barred:${view.reason}`, view.problem.title],
    ];
  }
  if (view.kind === 'loading') return [['list:loading', view.text]];
  if (view.kind === 'failed') return [['list:failed', view.problem.title]];
  if (view.kind === 'feature-off') return [['list:feature-off', view.title]];
  if (view.kind === 'empty') return [['list:empty', view.title]];
  return [
    ['list:list', view.heading],
    ...part('over:attention', view.attention, (text) => text),
    ...part('over:refuses', view.refuses, ({ happened }) => lineText(happened)),
    ...part('over:stale', view.stale, ({ text }) => lineText(text)),
    ...part('over:showAll', view.showAll, (text) => text),
    ...part('over:noMatch', view.noMatch, ({ title }) => title),
    ...part('over:outdated', view.outdated, ({ action }) => action),
  ];
}

/** Of what kinds a row is an example. */
export function kindsOfRow(view: RowView): Seen[] {
  const both: Seen[] = [
    [`entry:${view.kind}`, view.name],
    [`state:${view.state.kind}`, view.state.word],
  ];
  if (view.kind === 'unreadable') return both;
  return [
    ...both,
    ...view.remarks.map(({ kind, text }): Seen => [`remark:${kind}`, text]),
    ...part('row:username', view.username, (name) => name),
    ...(view.more?.remedies ?? []).map(({ kind, label }): Seen => [`remedy:${kind}`, label]),
    ...part('row:more', view.more, ({ text, causes }) => (text ? lineText(text) : causes[0]?.text)),
  ];
}

/** Of what kinds a strip is an example. */
export function kindsOfStrip({ marks, label }: StripView): Seen[] {
  return marks.map(({ outcome }) => [`outcome:${outcome}`, label]);
}

/** Of what kinds the end of something done to several connections is an example. */
export function kindsOfBulkEnd({ title, results }: BulkEndedView): Seen[] {
  return [['bulk:ended', title], ...results.map((each): Seen => [`bulked:${each.outcome}`, each.title])];
}

/** Of what kinds a details page is an example. */
export function kindsOfDetails(view: DetailsView): Seen[] {
  return [
    ...part('details:problem', view.problem, ({ means, happened }) => lineText(means.length > 0 ? means : happened)),
    ...part('details:issues', view.issues, ({ title }) => title),
  ];
}

/** Of what kinds a form is an example. */
export function kindsOfForm(view: FormView): Seen[] {
  const fields = view.sections.flatMap(({ rows }) => rows.flat());
  return [
    [`form:${view.mode}`, view.title],
    ...part('part:subtitle', view.subtitle, (text) => text),
    ...part('part:ask', view.ask, ({ question }) => question),
    ...part('part:waiting', view.waiting, ({ before, link, after }) => before + link + after),
    ...part('part:errors', view.errors, ({ title }) => title),
    ...fields.flatMap(kindsOfField),
  ];
}

function kindsOfField(field: FieldView): Seen[] {
  const drawn: Seen = [`field:${field.kind}`, field.label];
  if (field.kind === 'text') {
    return [
      drawn,
      ...part('beside:hint', field.hint, lineText),
      ...part('beside:fault', field.fault, lineText),
      ...part('beside:remark', field.remark, lineText),
      ...part('beside:was', field.was, (text) => `Was ${text}`),
      ...part('beside:taken', field.taken, lineText),
      ...part('beside:unit', field.unit, (text) => text),
    ];
  }
  if (field.kind !== 'secret') return [drawn, ...part('beside:remark', field.remark, lineText)];
  const texts = { none: field.label, stored: field.storedText, replacing: field.keepLabel };
  const remark = lineText(field.remark ?? []);
  const why = Object.entries(secretWords).find(([, text]) => text === remark);
  return [drawn, [`secret:${field.state}`, texts[field.state]], ...(why ? [[`why:${why[0]}`, remark] as const] : [])];
}

/** Of what kinds a conflict is an example. */
export function kindsOfConflict(view: ConflictView): Seen[] {
  const kind: Seen = [`conflict:${view.kind}`, view.title];
  if (view.kind === 'gone') return [kind];
  const who = Object.entries(conflictWords.by);
  return [
    kind,
    ...view.fields.flatMap(({ by }) =>
      who.filter(([, text]) => text === by).map(([side]): Seen => [`differs:${side}`, by]),
    ),
  ];
}

/** Of what kind it is what a refresh told. */
export function kindsOfMeanwhile(view: MeanwhileView | undefined): Seen[] {
  return view ? [[`meanwhile:${view.kind}`, view.text]] : [];
}

/** Of what kinds it is what was done. */
export function kindsOfDone({ kind, id, name, text, echo }: DoneView): Seen[] {
  return [[`done:${kind}`, text], ...part('told:id', id, () => name), ...part('told:echo', echo, (line) => line)];
}

/** Of what kinds a test is an example. A row says less of one that runs than a form. */
export function kindsOfTest(view: TestView, run: TestRun): Seen[] {
  if (view.kind === 'idle') return [['test:idle', view.text]];
  const line = view.kind === 'running' && run.phase === 'running' && run.kind === 'saved' ? 'Testing the saved' : '';
  return [
    [`test:${view.kind}`, view.title, line],
    ...(run.phase === 'idle' ? [] : [[`tested:${run.kind}`, view.title, line] as const]),
    ...('older' in view ? part('ended:older', view.older, lineText) : []),
  ];
}

/** Of what kind it is what a connection would count as. */
export function kindsOfPreview(view: PreviewView): Seen[] {
  return [[`preview:${view.kind}`, previewText(view)]];
}

function previewText(view: PreviewView): string {
  switch (view.kind) {
    case 'idle':
    case 'none':
      return lineText(view.text);
    case 'stopped':
      return view.text;
    case 'asking':
    case 'counted':
      return view.title;
    case 'problem':
      return view.problem.title;
  }
}

/** Of what kinds a removal is an example. */
export function kindsOfRemoval({ consequence }: RemoveView): Seen[] {
  const text = consequence.kind === 'leaves' ? consequence.caption : lineText(consequence.text);
  return [[`remove:${consequence.kind}`, text]];
}

/** Of what kind a question on leaving is an example. */
export function kindsOfQuestion(view: QuestionView, doing: Doing): Seen[] {
  return [[`leave:${doing}`, view.title]];
}

/** Of what kinds a problem is an example. */
export function kindsOfProblem(view: ProblemView, attempt: Attempt, failure: ApiFailure): Seen[] {
  const text = lineText(view.happened);
  return [
    [`attempt:${attempt}`, text],
    [`failure:${failure.kind}`, text],
    ...(failure.kind === 'unreadable' ? [[`reply:${failure.what}`, text] as const] : []),
  ];
}

function part<T>(kind: string, of: T | undefined, text: (of: T) => string | undefined): Seen[] {
  return of === undefined ? [] : [[kind, text(of)]];
}
