/** Words around commands and what a connection covers. */
export const helpWords = {
  /** Name of a button that copies one of several commands. */
  copy: (label: string): string => `Copy: ${label}`,
};

export const coverageWords = {
  title: 'What this connection covers',
  platform: 'Platform',
  entryPoint: 'Entry point',
  ingestion: 'Ingestion',
  projections: 'Comes in as',
  reads: 'Read',
  notCovered: 'Not covered',
};
