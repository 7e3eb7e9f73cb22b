import type { ApiFailure, UnreadableWhat } from '~/api/api-error';
import type { Doing } from '~/connections/view/asking';
import type { Outcome } from '~/connections/view/attempts';
import type { BulkResult, BulkRun } from '~/connections/view/bulk-run';
import type { Difference } from '~/connections/view/conflict';
import type { ConflictView, MeanwhileView } from '~/connections/view/conflict-view';
import type { DetailsView } from '~/connections/view/details';
import type { DoneView } from '~/connections/view/done';
import type { FieldView, FormView } from '~/connections/view/form';
import type { SecretWhy } from '~/connections/view/form-state';
import type { ListView } from '~/connections/view/list';
import type { PreviewView } from '~/connections/view/preview-view';
import type { Attempt } from '~/connections/view/problem';
import type { RepeatQuestion } from '~/connections/view/repeat-question';
import type { RemedyView } from '~/connections/view/remedy-view';
import type { RemoveView } from '~/connections/view/remove';
import type { ConnectionRowView, Remark, RowView } from '~/connections/view/row';
import type { StateKind } from '~/connections/view/state';
import type { TestKind, TestView } from '~/connections/view/test-view';
import type { Ended } from '~/connections/view/test-views';
import type * as places from '~/connections/view/workspace';
import type { viewKinds } from './view-kinds';

type Of<Kind extends PropertyKey> = Record<Kind, true>;
/** The parts that a view may have or not. */
type PartOf<View> = { [K in keyof View]-?: undefined extends View[K] ? K : never }[keyof View];
type Missing<Name> = Name extends `missing${infer Place}` ? Uncapitalize<Place> : never;

/** What the views can be, by their types: a kind that is new or gone there fails the type check here. */
interface ByType {
  list: Of<ListView['kind']>;
  barred: Of<Extract<ListView, { kind: 'not-allowed' }>['reason']>;
  over: Of<PartOf<Extract<ListView, { kind: 'list' }>>>;
  entry: Of<RowView['kind']>;
  state: Of<StateKind>;
  remark: Of<Remark['kind']>;
  row: Of<PartOf<ConnectionRowView>>;
  remedy: Of<RemedyView['kind']>;
  bulk: Of<Exclude<BulkRun['phase'], 'idle'>>;
  bulked: Of<BulkResult['outcome']>;
  outcome: Of<Outcome>;
  details: Of<PartOf<DetailsView>>;
  form: Of<FormView['mode']>;
  part: Of<PartOf<FormView>>;
  field: Of<FieldView['kind']>;
  beside: Of<PartOf<Extract<FieldView, { kind: 'text' }>>>;
  secret: Of<Extract<FieldView, { kind: 'secret' }>['state']>;
  leave: Of<Doing>;
  test: Of<TestView['kind']>;
  preview: Of<PreviewView['kind']>;
  tested: Of<TestKind>;
  ended: Of<PartOf<Ended>>;
  repeat: Of<RepeatQuestion['kind']>;
  why: Of<SecretWhy>;
  conflict: Of<ConflictView['kind']>;
  differs: Of<Difference['by']>;
  meanwhile: Of<MeanwhileView['kind']>;
  done: Of<DoneView['kind']>;
  told: Of<PartOf<DoneView>>;
  remove: Of<RemoveView['consequence']['kind']>;
  missing: Of<Missing<keyof typeof places>>;
  attempt: Of<Attempt>;
  // A walk does not wait for the page's own limit, and a stopped test has a view of its own.
  failure: Of<Exclude<ApiFailure['kind'], 'timed-out' | 'aborted'>>;
  reply: Of<UnreadableWhat>;
}

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : A) : B;
type Untied = { [R in keyof ByType | keyof typeof viewKinds]: Room<R> };
type Room<R> = R extends keyof ByType & keyof typeof viewKinds
  ? Same<keyof ByType[R], keyof (typeof viewKinds)[R]>
  : never;

/** Each room is tied; one that is not has no value `true`. */
export const tied: Untied = {
  ...{
    list: true,
    barred: true,
    over: true,
    entry: true,
    state: true,
    remark: true,
    row: true,
    details: true,
    outcome: true,
    remedy: true,
    bulk: true,
    bulked: true,
  },
  ...{
    form: true,
    part: true,
    field: true,
    beside: true,
    secret: true,
    leave: true,
    test: true,
    preview: true,
    tested: true,
    ended: true,
    repeat: true,
  },
  ...{ why: true, conflict: true, differs: true, meanwhile: true, done: true, told: true },
  ...{ remove: true, missing: true, attempt: true, failure: true, reply: true },
};
