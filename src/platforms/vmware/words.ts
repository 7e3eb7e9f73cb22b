import { keep, line } from '~/lib/line';
import type { PlatformWords } from '../platform-words';
import { lockOut } from './lock-out';

const seconds = (count: number) => keep(`${count} s`);

/** The workspace's sentences that name VMware or vCenter. */
export const words: PlatformWords = {
  intro:
    'Pulse reads inventory, topology and alarms through vCenter Server, the only entry point, and controls nothing.',
  connections: 'VMware connections',
  add: 'Add VMware connection',
  edit: 'Edit VMware connection',
  remove: 'Delete VMware connection',
  empty: {
    title: 'No VMware connections yet',
    text: 'Add a vCenter Server, and Pulse starts to read its hosts, VMs and datastores within about a minute.',
    needsTitle: 'What you need',
    needs: [
      {
        title: 'Where it answers',
        text: 'Host name and port of the vCenter Server, usually 443, as the Pulse server can reach it.',
      },
      {
        title: 'An account to read with',
        text: 'A service account with a read-only role at the vCenter root, passed on to children. What it cannot see, Pulse cannot show.',
      },
      {
        title: 'A certificate to check',
        text: 'One whose issuer the Pulse server trusts. You can test before you save.',
      },
    ],
  },
  featureOff: {
    title: 'VMware is turned off on this server',
    happened: line`An administrator has switched the integration off in the server’s environment. Saved connections are kept, but none is polled or shown.`,
    next: line`To turn it on, remove this line from the environment of the Pulse server and restart it.`,
    setting: 'PULSE_ENABLE_VMWARE=false',
  },
  loadFailed: line`The Pulse server answered, but it could not read its saved VMware settings.`,
  saveFailed: line`The Pulse server could not write its VMware settings.`,
  unavailable: line`The part of the Pulse server that looks after VMware is not running.`,
  figuresNote: 'Agents are hosts, storage is datastores, each as the connection’s account sees them.',
  removal: {
    does: line`Pulse stops reading this vCenter and deletes its settings and the stored password. This cannot be undone.`,
    stays: line`The vCenter itself stays as it is.`,
    pause: line`To pause without losing the settings, disable the connection instead.`,
    doesAll: line`Pulse stops reading these vCenters and deletes their settings and stored passwords. This cannot be undone.`,
    staysAll: line`The vCenters themselves stay as they are.`,
  },
  seesNothing: (username) => ({
    happened: line`This account sees no hosts, no VMs and no datastores. Its role is probably missing at the root of the inventory.`,
    next: line`Give ${username === '' ? 'the account' : keep(username)} a read-only role at the vCenter root, passed on to children.`,
  }),
  lockOut: {
    policy: line`vCenter locks an account after several refused sign-ins: by default ${lockOut.failures} within ${seconds(lockOut.withinSeconds)}, for ${seconds(lockOut.unlockSeconds)}. Policies differ.`,
    lockedByNow: line`By vCenter’s default policy the account is locked by now, and even the right password is refused.`,
    polls: (everySeconds) =>
      line`Each poll adds to vCenter’s lock-out count, about one every ${seconds(everySeconds)}.`,
  },
  signInAndInventoryWork: 'Sign-in and inventory work',
  signInWorks: 'Sign-in works',
};
