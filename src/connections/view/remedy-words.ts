/** Short names of the steps out of a problem, as links of its row. */
export const remedyWords = {
  disable: 'Disable',
  copyCheck: 'Copy check command',
  copyRole: 'Copy role commands',
};
