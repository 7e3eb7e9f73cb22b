/** The sentences of the mock backend's own tools. */
export const panelWords = {
  open: 'Simulated vCenters',
  gallery: 'Gallery',
  reset: 'Reset mock data',
  wasReset: 'Mock data were reset.',
  scenario: (id: string): string => `Scenario: ${id}`,
  unknownScenario: (id: string): string => `There is no scenario “${id}”. This is the usual mock data.`,
  title: 'Simulated vCenters',
  intro:
    'Type one of these hosts into the form to see what becomes of it. They answer on port 443, and take any user name and password unless it says otherwise. Any other host is a healthy vCenter of its own size.',
  copy: 'Copy',
  copyHost: (host: string): string => `Copy ${host}`,
  copied: 'Copied',
  copyByHand: 'Selected',
  test: (outcome: string): string => `A test says: ${outcome}`,
  password: (password: string): string => `Its password is ${password}`,
  close: 'Close',
};
