import type { Latency } from '~mocks/handlers/latency';

/** The sentences of the state panel. */
export const stateWords = {
  open: 'State panel',
  title: 'State panel',
  intro: 'What is set here counts at once, and for this page alone.',
  shortcut: 'Alt+Shift+S opens it over a dialog too.',
  close: 'Close',
  scenario: {
    label: 'Scenario',
    hint: 'A part of its name is enough where no other has it; empty is the usual mock data.',
    show: 'Show',
    several: (ids: readonly string[]): string =>
      `Several have that in their name: ${ids.slice(0, 6).join(', ')}${ids.length > 6 ? ` and ${ids.length - 6} more` : ''}.`,
    unknown: (id: string): string => `There is no scenario “${id}”.`,
    now: (title: string): string => `Shown now: ${title}.`,
    steps: (count: number): string =>
      count === 1 ? 'It comes after one step on the page.' : `It comes after ${count} steps on the page.`,
    take: (count: number): string => (count === 1 ? 'Take the step' : `Take the ${count} steps`),
    reached: 'The state of the scenario is reached.',
    missed: (what: string): string => `The state was not reached: ${what} was not there.`,
    gallery: 'Gallery of all states',
  },
  latency: {
    label: 'Latency',
    of: {
      instant: 'Instant',
      real: 'Real',
      '3s': '3 s more',
      never: 'Never answers',
    } satisfies Record<Latency, string>,
  },
  clock: {
    label: 'Clock',
    now: 'It is',
    stands: 'stands still',
    stop: 'Pause',
    go: 'Go on',
    minute: '+1 min',
    hour: '+1 h',
    moving: 'The clock is being moved on.',
    moved: (time: string): string => `The clock was moved on to ${time}.`,
  },
  failure: {
    label: 'Next failure',
    none: 'None',
    categories: 'When a vCenter is asked next: category',
    codes: 'Of the next request that can be refused so: code',
    noCategory: 'no category',
    hint: 'A test or a poll asks a vCenter; a save, a removal or a refresh does not. One failure, then all goes on as usual.',
  },
  reset: {
    label: 'Reset',
    usual: 'Empties the list, and the clock is the machine’s again.',
    scenario: 'Begins the scenario anew.',
    action: 'Reset',
  },
};
