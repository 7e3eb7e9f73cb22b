import { code, line } from '~/lib/line';
import { quantity } from '~/lib/quantity';
import type { FaultText } from './fault-words';

/** Every sentence about the fields that a server keeps only where it follows the onboarding specification. */
export const onboardingWords = {
  https: 'Use HTTPS',
  fingerprint: 'Certificate fingerprint',
  interval: 'Poll interval',
  unit: 'seconds',
  system: 'System',

  hostHint: line`Name or address of the vCenter Server, as the Pulse server can reach it.`,
  /** Where the server keeps no choice of its own. */
  hostHintHttps: line`Name or address of the vCenter Server, as Pulse reaches it by HTTPS.`,
  httpsHint: line`Encrypts what is sent, the password too.`,
  fingerprintHint: line`SHA-256 of the one certificate to accept: 64 hexadecimal digits, with colons or without.`,
  enabledHint: line`Off: settings kept, nothing collected.`,
  enabledHintEvery: line`Polled every 60 s. Off: settings kept, nothing collected.`,

  unencrypted: line`User name and password would travel unencrypted, for everybody on the way to read.`,

  fingerprintLength: (count: number, digest: string | undefined): FaultText => ({
    summary: line`use the SHA-256 fingerprint`,
    message:
      digest === undefined
        ? line`A SHA-256 fingerprint has 64 hexadecimal digits; this has ${count}.`
        : line`A SHA-256 fingerprint has 64 hexadecimal digits; this has ${count}: that is ${digest === 'MD5' ? 'an' : 'a'} ${digest} fingerprint.`,
  }),
  fingerprintCharacter: (odd: string): FaultText => ({
    summary: odd === ' ' ? line`leave out the spaces in it` : line`leave out ${code(odd)}`,
    message: line`A SHA-256 fingerprint has 64 hexadecimal digits (0 to 9, A to F), with colons between them or without.`,
  }),
  intervalWhole: { summary: line`use a whole number of seconds`, message: line`Digits alone, as in ${code('60')}.` },
  intervalZero: (least: number): FaultText => ({
    summary: line`use at least ${least} seconds`,
    message: line`The server would make 60 of a 0. To stop polling, disable the connection.`,
  }),
  intervalShort: (least: number): FaultText => ({
    summary: line`use at least ${least} seconds`,
    message: line`A poll may take ${least} s, and the next one would begin before it has ended.`,
  }),
  intervalLong: (most: number): FaultText => ({
    summary: line`use at most ${most} seconds`,
    message: line`That is a day. To poll no more, disable the connection.`,
  }),

  httpsOn: 'Yes',
  httpsOff: 'No: what is sent is not encrypted',
  none: 'None',
  seconds: (count: number): string => quantity(count, 'second', 'seconds'),
};
