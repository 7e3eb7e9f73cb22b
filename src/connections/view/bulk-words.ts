import { number, quantity } from '~/lib/quantity';

/** What can be done to several connections at once. */
export type BulkAction = 'test' | 'disable' | 'enable' | 'remove';

const many = (count: number): string => quantity(count, 'connection');

/** Sentences about several connections at once, whatever the platform. */
export const bulkWords = {
  region: 'Selected connections',
  select: 'Select',
  done: 'Done selecting',
  selectAll: 'Select all shown',
  selectOne: (name: string): string => `Select ${name}`,
  toActions: 'Actions for the selection',
  none: 'None selected',
  selected: (count: number): string => `${number(count)} selected`,
  notShown: (count: number): string => `${number(count)} not shown`,
  clear: 'Clear',
  actions: { test: 'Test', disable: 'Disable', enable: 'Enable', remove: 'Delete' } satisfies Record<
    BulkAction,
    string
  >,
  /** Why nothing of a selection is taken by an action. */
  nothing: 'Select at least one connection first.',
  leftOut: (action: string, count: number, why: string): string => `${action} leaves out ${number(count)}: ${why}`,
  alreadyDisabled: 'disabled already.',
  alreadyEnabled: 'enabled already.',
  testing: 'being tested already.',

  running: {
    test: (count: number): string => `Testing ${many(count)}`,
    disable: (count: number): string => `Disabling ${many(count)}`,
    enable: (count: number): string => `Enabling ${many(count)}`,
    remove: (count: number): string => `Deleting ${many(count)}`,
  } satisfies Record<BulkAction, (count: number) => string>,
  progress: (done: number, total: number, failed: number): string =>
    `${number(done)} of ${number(total)} done${failed > 0 ? `, ${number(failed)} failed` : ''}`,
  cancel: 'Cancel',
  cancelling: 'Ending…',

  endedTitle: {
    test: (count: number): string => `Tested ${many(count)}`,
    disable: (count: number): string => `Disable ${many(count)}`,
    enable: (count: number): string => `Enable ${many(count)}`,
    remove: (count: number): string => `Delete ${many(count)}`,
  } satisfies Record<BulkAction, (count: number) => string>,
  ended: {
    test: (well: number): string => `${number(well)} ${well === 1 ? 'works' : 'work'}`,
    disable: (well: number): string => `${number(well)} disabled`,
    enable: (well: number): string => `${number(well)} enabled`,
    remove: (well: number): string => `${number(well)} deleted`,
  } satisfies Record<BulkAction, (well: number) => string>,
  failed: (count: number): string => `${number(count)} failed`,
  notWaited: (count: number): string => `${number(count)} not waited for`,
  notStarted: (count: number): string => `${number(count)} not started`,
  result: {
    disable: 'Disabled',
    enable: 'Enabled',
    remove: 'Deleted',
  } satisfies Record<Exclude<BulkAction, 'test'>, string>,
  results: 'Results',
  leftTitle: 'Not waited for: the server ends it by itself',
  more: (count: number, failed: number): string =>
    failed > 0 ? `and ${number(count)} more, ${number(failed)} of them failed` : `and ${number(count)} more`,
  stillSelected: 'Those that failed are still selected.',
  dismiss: 'Dismiss',

  removeTitle: (count: number): string => `Delete ${many(count)}`,
  removeConfirm: (count: number): string => `Delete ${many(count)}`,
  removeNames: 'What is deleted',
  removeUnknown: (count: number): string =>
    count === 1
      ? 'Nothing was collected through one of them, so nothing of that one leaves.'
      : `Nothing was collected through ${number(count)} of them, so nothing of those leaves.`,
  removeNothing: 'Nothing of them is in Pulse now, so nothing leaves.',
};

/** What is said once a connection was paused or resumed. */
export const pauseWords = {
  paused: (name: string): string => `${name} is disabled. It is not polled; its settings are kept.`,
  resumed: (name: string): string => `${name} is enabled. Its next poll comes within about a minute.`,
  gone: (name: string): string => `${name} is not there any more.`,
  disable: 'Disable',
  enable: 'Enable',
  disabling: 'Disabling…',
  more: 'More',
  duplicate: 'Duplicate',
  select: 'Select',
};
