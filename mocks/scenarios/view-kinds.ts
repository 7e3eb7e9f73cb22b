/**
 * Every kind that a view can have, by room; each is shown by some scenario, and seen there when the scenario is walked.
 * view-kinds.test-d.ts ties each room to its type in src/connections/view.
 */
export const viewKinds = {
  /** What stands in a platform's tab, why one is kept out of it, and what may stand over the list. */
  list: { loading: true, failed: true, 'feature-off': true, 'not-allowed': true, empty: true, list: true },
  barred: { 'signed-out': true, forbidden: true, 'missing-scope': true },
  over: { attention: true, refuses: true, stale: true, showAll: true, noMatch: true, outdated: true },
  entry: { connection: true, unreadable: true },
  state: {
    failing: true,
    unreadable: true,
    stale: true,
    blind: true,
    degraded: true,
    awaiting: true,
    healthy: true,
    disabled: true,
  },
  remark: { 'tls-off': true, scope: true, shadowed: true, unreachable: true },
  /** What a row has beside what every row has. */
  row: { username: true, more: true },
  /** Steps out of a row's problem. */
  remedy: { edit: true, disable: true, copy: true },
  /** Something done to several connections at once, and how each came out. */
  bulk: { running: true, ended: true },
  bulked: { well: true, limited: true, failed: true, left: true },
  /** Of an attempt that a strip shows. */
  outcome: { worked: true, limited: true, failed: true },
  details: { problem: true, issues: true },
  form: { add: true, edit: true },
  /** What a form has beside what every form has. */
  part: { subtitle: true, ask: true, waiting: true, errors: true },
  field: { text: true, secret: true, check: true, group: true },
  /** What may stand beside an entry. */
  beside: { hint: true, fault: true, remark: true, was: true, taken: true, unit: true },
  secret: { none: true, stored: true, replacing: true },
  leave: { add: true, edit: true, adding: true, saving: true, removing: true },
  test: { idle: true, running: true, passed: true, limited: true, failed: true, stopped: true, 'not-run': true },
  /** What a connection would count as. */
  preview: { idle: true, asking: true, stopped: true, none: true, counted: true, problem: true },
  /** What is tested. */
  tested: { draft: true, overlay: true, unchanged: true, saved: true },
  ended: { older: true },
  /** Why a test asks first. */
  repeat: { same: true, 'near-lock': true },
  /** Why a secret is none where one might expect it stored. */
  why: { copied: true, deleted: true, lost: true },
  /** What came between a form and its save, who changed an entry, and what a refresh told before. */
  conflict: { changed: true, gone: true },
  differs: { server: true, form: true, both: true },
  meanwhile: { changed: true, gone: true },
  /** What was done last, and what is told of it beside. */
  done: { added: true, saved: true, removed: true },
  told: { id: true, echo: true },
  remove: { leaves: true, nothing: true },
  missing: { connection: true, platform: true, page: true },
  /** What a problem is about, and what it is. */
  attempt: { load: true, add: true, look: true, save: true, remove: true, pause: true, resume: true, test: true },
  failure: { unreachable: true, unreadable: true, refused: true },
  reply: {
    'led-away': true,
    page: true,
    empty: true,
    cut: true,
    'not-json': true,
    shape: true,
    'too-large': true,
    'too-deep': true,
  },
} as const;

type Rooms = typeof viewKinds;

/** `room:kind` */
export type ViewKind = { [R in keyof Rooms]: `${R}:${keyof Rooms[R] & string}` }[keyof Rooms];

/** All of them. */
export const allViewKinds = Object.entries(viewKinds).flatMap(([room, kinds]) =>
  Object.keys(kinds).map((kind) => `${room}:${kind}` as ViewKind),
);
