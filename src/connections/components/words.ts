/** The words of the workspace's own controls, the same on every platform. Sentences come with the views. */
export const controlWords = {
  refresh: 'Refresh',
  retry: 'Retry',
  checkAgain: 'Check again',
  copyLine: 'Copy the line',
  copyReport: 'Copy report',
  said: 'Pulse said:',
  test: 'Test',
  stopTest: 'Stop test',
  testFailed: 'Test failed',
  edit: 'Edit',
  remove: 'Delete',
  showDetails: 'Show all details',
  connection: 'Connection',
  state: 'State',
  pathOfTest: 'Steps of the test',
  done: 'Done last',
} as const;
