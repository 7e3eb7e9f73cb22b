import { code, keep, line, sentences, type Line, type LinePart } from '~/lib/line';
import type { Explanation } from '../explain';
import { remedies } from './remedies';

/** An explanation without its title, which the category gives. */
export type Told = Omit<Explanation, 'title'>;

type From = 'test' | 'poll';
/** Of a sign-in that is answered with HTTP 400 or 500. */
const single = line`A single ESXi host answers like this too; its vCenter is the entry point.`;
const answersAsHost = (status: number | undefined): boolean => status === 400 || status === 500;
const account = (username: string): LinePart => (username === '' ? 'this account' : keep(username));

/** Every sentence about a failed test or poll: what happened, what it means, what to do. */
export const failureWords = {
  refused: (username: string, from: From): Told => ({
    remedies: remedies.signIn,
    happened: line`vCenter refused the user name or the password.`,
    means:
      from === 'poll'
        ? line`Pulse tries again at every poll.`
        : line`Nothing was read, and each refused sign-in counts towards vCenter’s lock-out.`,
    next:
      from === 'poll'
        ? line`See in the vSphere Client whether ${account(username)} is locked or has a new password, and disable this connection until you know.`
        : line`Check the user name, and type the password again. If both are right, see in the vSphere Client whether ${account(username)} is locked or has a new password.`,
  }),
  refusedLater: (username: string): Told => ({
    remedies: remedies.account,
    happened: line`vCenter accepted the first sign-in, but refused the second one, to its VI JSON API.`,
    means: line`The inventory could be read; status, alarms, events and metrics could not, so nothing was collected.`,
    next: line`See in the vSphere Client that ${account(username)} has a role at the vCenter root and is not locked.`,
  }),
  refusedMidway: (noun: string, again: string): Told => ({
    happened: line`vCenter accepted the sign-in, then refused it while ${noun} should be read.`,
    means: line`Its session ended in between, so nothing was collected.`,
    next: line`${again} If it stays, see whether sessions of this account are ended early or limited in number.`,
  }),
  denied: (username: string, noun: string): Told => ({
    remedies: remedies.role,
    happened: line`Sign-in works, but ${account(username)} may not read ${noun}.`,
    means: line`Without this Pulse collects nothing from this vCenter.`,
    next: line`Give ${account(username)} a read-only role at the vCenter root, passed on to children.`,
  }),
  certificate: (destination: string, place: string): Told => ({
    remedies: remedies.destination,
    happened: line`Pulse reached ${code(destination)}, but could not validate its certificate.`,
    means:
      place === 'automation session'
        ? line`It stopped there and sent neither the user name nor the password.`
        : line`It stopped there, and nothing was collected.`,
    next: line`On the Pulse server, see which names and which issuer the certificate carries. Then use one of the names as the host, or have the server trust the issuer.`,
  }),
  maybeCertificate: (destination: string, word: string): Told => ({
    remedies: remedies.destination,
    happened: line`Pulse could not set up a secure connection to ${code(destination)}.`,
    means: line`The host’s name has “${word}” in it, and then the server gives every network failure this title. The certificate need not be the cause.`,
    next: line`On the Pulse server, see whether the port answers, and which names and which issuer the certificate carries.`,
  }),
  handshake: (destination: string): Told => ({
    remedies: remedies.destination,
    happened: line`Pulse reached ${code(destination)}, but the two could not agree on a secure connection.`,
    means: line`TLS verification is off, so the certificate is not the cause. What answers there may not speak https.`,
    next: line`See that the port is vCenter’s https port, and look into the Pulse server’s log.`,
  }),
  unreachable: (destination: string): Told => ({
    remedies: remedies.destination,
    happened: line`No usable answer came from ${code(destination)}.`,
    means: line`The name may not resolve, nothing may listen there, a firewall may stand between, or the answer took too long.`,
    next: line`On the Pulse server, see that the name resolves and that the port answers.`,
  }),
  lostMidway: (destination: string, noun: string, again: string): Told => ({
    happened: line`The connection to ${code(destination)} was lost, or no answer came in time, while ${noun} should be read.`,
    means: line`vCenter was reached; it may be under load, or something between ends long requests.`,
    next: line`${again} If it stays, look at vCenter’s load and at what stands between.`,
  }),
  legacyOnly: {
    happened: line`This vCenter answers the old /rest interface alone.`,
    means: line`Pulse reads through the JSON interfaces, which came with vCenter 8.0 U1.`,
    next: line`Upgrade this vCenter to 8.0 U1 or newer, then test again.`,
  },
  noRelease: (releases: string): Told => ({
    happened: line`This vCenter answers none of the API releases that Pulse asks for${releases === '' ? '' : `: ${releases}`}.`,
    means: line`It is older than 8.0 U1, or newer than this Pulse server knows.`,
    next: line`Compare vCenter’s version with these. Upgrade vCenter where it is older, the Pulse server where it is newer.`,
  }),
  busy: (noun: string, from: From): Told => ({
    happened: line`vCenter answered that it cannot serve ${noun} now (HTTP 503).`,
    means: line`It is starting or busy. The password is not the reason and need not be retyped.`,
    next:
      from === 'poll'
        ? line`Wait a few minutes: each poll tries again by itself.`
        : line`Wait a few minutes, then test again.`,
  }),
  missing: (destination: string, noun: string): Told => ({
    remedies: remedies.host,
    happened: line`vCenter answered, but has nothing at the address of ${noun} (HTTP 404).`,
    means: line`What answers at ${code(destination)} may be another product, a proxy, or a vCenter whose services have not all started.`,
    next: line`See that the host is the vCenter Server itself, and that all its services run.`,
  }),
  signInDown: (status: number, from: From): Told => ({
    happened: line`vCenter answered, but its sign-in service did not (HTTP ${status}).`,
    means: sentences(
      line`This is usual while vCenter starts. The password was not judged and need not be retyped.`,
      answersAsHost(status) ? single : undefined,
    ),
    next:
      from === 'poll'
        ? line`Wait a few minutes: each poll tries again by itself. If it stays, see whether all services of vCenter run.`
        : line`Wait a few minutes, then test again. If it stays, see whether all services of vCenter run.`,
  }),
  notVcenter: (destination: string, status: number | undefined): Told => ({
    remedies: remedies.host,
    happened:
      status === undefined
        ? line`The answer to the sign-in was none that a vCenter gives.`
        : line`The sign-in was answered with HTTP ${status}, which a vCenter does not give.`,
    means: sentences(
      line`What answers at ${code(destination)} may be another product, or a proxy in front of vCenter.`,
      answersAsHost(status) ? single : undefined,
    ),
    next: line`See that host and port are those of the vCenter Server itself.`,
  }),
  noMetrics: {
    happened: line`The first object of the inventory has no performance metrics at the moment.`,
    means: line`Sign-in and inventory work. This Pulse server still counts it as a failed test.`,
    next: line`Power state is the usual reason: an object that is off has no metrics. Polls may work all the same.`,
  },
  odd: (noun: string, status: number | undefined, again: string): Told => ({
    happened:
      status === undefined
        ? line`vCenter’s answer about ${noun} could not be used.`
        : line`vCenter answered the request for ${noun} with HTTP ${status}.`,
    means: line`Sign-in was not the reason, but without this nothing was collected.`,
    next: line`${again} If it stays, look into vCenter’s log at this time, and see whether a proxy stands between.`,
  }),
  invalid: (why: Line, host: LinePart): Told => ({
    remedies: remedies.host,
    happened: line`Pulse cannot use ${host} as a host: ${why}.`,
    means: line`Nothing was sent to any vCenter.`,
    next: line`Change the host to the name or address of the vCenter Server alone.`,
  }),
  broken: (noun: string, again: string): Told => ({
    happened: line`vCenter began to answer about ${noun}, but the answer broke off.`,
    means: line`The connection was cut, or the time was up, before all of it had come.`,
    next: line`${again} If it stays, look at the network between, and at vCenter’s load.`,
  }),
  silent: (message: string, again: string): Told => ({
    happened:
      message === ''
        ? line`The server gave no reason.`
        : line`The server gave no category, only this: ${code(message)}.`,
    means: line`Nothing was collected.`,
    next: line`${again} If it stays, look for the message in the Pulse server’s log.`,
  }),
  unknown: (category: string, message: string): Told => ({
    happened:
      message === ''
        ? line`The server names the category ${code(category)} and nothing else.`
        : line`The server says: ${code(message)}.`,
    means: line`This page has no words for the category ${code(category)}; the server may be newer than the page.`,
    next: line`Look for the message in the Pulse server’s log.`,
  }),
};
