import { quantity } from '~/lib/quantity';

const minutes = (count: number): string => quantity(count, 'minute', 'minutes');

/** The sentences of signing in and out. */
export const signInWords = {
  title: 'Sign in',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  cancel: 'Cancel',
  signOut: 'Sign out',
  signingOut: 'Signing out…',
  as: (name: string): string => `Signed in as ${name}`,
  intro: 'The Pulse server asks who you are.',
  introOver: 'The Pulse server asks who you are. What you typed on this page stays.',
  username: 'Username',
  password: 'Password',
  remember: 'Keep me signed in for 30 days',
  missing: { username: 'Type your user name.', password: 'Type your password.' },
  with: (provider: string): string => `Sign in with ${provider}`,
  or: 'Or with an account of the Pulse server:',
  elsewhere: 'This Pulse server has its sign-in elsewhere.',
  none: 'This Pulse server has no sign-in, and lets in only what comes from its own machine. This page comes to it by another way, such as a proxy.',
  noneNext: 'Set up a sign-in in Pulse, or serve this page on the machine of Pulse without a proxy between.',
  close: 'Close',
  failed: 'Not signed in',
  wrong: 'User name or password is not right.',
  remaining: (count: number): string =>
    count === 1 ? 'One more failed try locks the account.' : `${count} more failed tries lock the account.`,
  lockedNow: (after: string): string => `The account is locked now, for ${after}.`,
  locked: (left: number): string =>
    `The account is locked for ${minutes(left)} more. The right password does not help before.`,
  tooMany: 'Too many tries within a minute. Wait a minute, then try again.',
  unreachable: 'No answer came from the Pulse server. See that it runs, then try again.',
  otherwise: (message: string): string =>
    message === '' ? 'The Pulse server refused, and said no more.' : `The Pulse server says: ${message}`,
  signedIn: 'You are signed in.',
  signedOut: 'You are signed out.',
  signOutFailed: 'You are still signed in: the Pulse server did not answer as expected. Try again.',
};
