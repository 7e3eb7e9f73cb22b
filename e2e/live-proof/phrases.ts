/** Every text that a record may hold beside categories, versions and privilege ids. No name can slip into a fixed text. */
export const phrases = {
  draftTitle: 'Draft test with the right account',
  draftExpected: 'The test succeeds.',
  trustTitle: 'Draft test that checks the certificate',
  trustExpected: 'Refused with category tls, unless the Pulse server trusts the certificate.',
  passwordTitle: 'Draft test with a wrong password, sent once',
  passwordExpected: 'Refused with category auth.',
  createTitle: 'Create the connection',
  createExpected: 'Created, enabled, with the mask in place of the password.',
  savedTitle: 'Saved test without entering the secret again',
  savedExpected: 'The test succeeds; the list shows a success, no error and what was observed.',
  overlayTitle: 'Overlay test with a changed name and the masked password',
  overlayExpected: 'The test succeeds and records nothing.',
  wrongHostTitle: 'Overlay test with a host that does not exist',
  wrongHostExpected: 'Refused with category network, and nothing is recorded.',
  countsTitle: 'Contribution counts against the numbers of the vCenter itself',
  countsExpected: 'Every count that Pulse sends equals the number that the vCenter gives.',
  resourcesTitle: 'Resources of the connection',
  resourcesExpected: 'As many resources of each type as the list counts.',
  healthTitle: 'List health after each step',
  healthExpected: 'The list can be read after each step, and never shows an error of the connection.',
  deleteTitle: 'Delete the connection',
  deleteExpected: 'It is gone from the list, and nothing that the proof made is left.',

  succeeded: 'The test succeeded.',
  refused: 'Refused.',
  acceptedWrongly: 'Accepted, though it had to be refused.',
  trusted: 'The certificate is trusted, nothing to prove.',
  created: 'Created; the reply has the mask.',
  notMasked: 'Created, but the reply does not have the mask in place of the password.',
  passwordShown: 'Created, but the reply holds the password.',
  notEnabled: 'Created, but not enabled.',
  noId: 'Created, but the reply has no id of its own.',
  recorded: 'The test succeeded and is recorded.',
  notRecorded: 'The test succeeded, but the list does not show it.',
  nothingRecorded: 'Answered as expected; the health in the list is the same as before.',
  somethingRecorded: 'Answered as expected, but the health in the list changed, twice in a row.',
  equal: 'The counts are equal.',
  different: 'The counts differ, the second time too.',
  notObserved: 'The list has no counts of the connection.',
  countsUnread: 'The vCenter did not give all of its numbers.',
  signInRefused: 'The vCenter did not open a session of its Automation API.',
  resourcesEqual: 'The resources are as many as counted.',
  resourcesDiffer: 'The resources are not as many as counted.',
  notYetVisible: 'Not yet visible within the time given.',
  noResources: 'This server does not offer the resources, or not to this account.',
  healthy: 'Readable after each step, without an error.',
  unhealthy: 'Unreadable, or with an error or a wrong row after at least one step.',
  gone: 'Gone.',
  nothingMade: 'Nothing was made, nothing is left.',
  stillThere: 'Still there, or not certain: remove the connection by hand.',
  noAnswer: 'Pulse gave no answer.',
  fault: 'The step could not be walked to its end.',
  listUnreadable: 'The list could not be read.',

  stopped: 'Not walked: the run was stopped.',
  draftFailed: 'Not walked: the draft test with the right account did not succeed.',
  accountRefused: 'Not walked: the account was refused, and further attempts could lock it.',
  untrusted: 'Not walked: the certificate is not trusted, and leave to skip its check was not given.',
  notCreated: 'Not walked: there is no connection to walk with.',

  privilegesNotReached: 'The walk did not come to the vCenter itself.',
  noRelease: 'The vCenter answers none of the VI JSON releases that were tried.',
  viSignInRefused: 'The VI JSON API did not let the account in.',
  privilegesRefused: 'The vCenter did not tell the account its privileges.',

  allPassed: 'Every step passed.',
  requiredPassed: 'Every step that could be walked passed; what is not proven is named in its row.',
  notAllPassed: 'Not every step passed.',
  purpose: 'This record is evidence that a claim of support waits for; it is not that claim.',
} as const;

/** A text of {@link phrases}. */
export type Phrase = (typeof phrases)[keyof typeof phrases];

const all: ReadonlySet<string> = new Set(Object.values(phrases));

/** Whether a text is one of the fixed ones. */
export function isPhrase(text: string): boolean {
  return all.has(text);
}
