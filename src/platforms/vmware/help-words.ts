import { code, keep, line, type Line } from '~/lib/line';
import type { Command, RoleHelp } from '../help';
import { commands } from './commands';
import type { Endpoint } from './endpoint';

/** A role of vCenter that reads and changes nothing. */
export const readOnlyRole = {
  name: 'PulseReadOnly',
  privileges: ['System.Anonymous', 'System.View', 'System.Read'],
} as const;

const [anonymous, view, read] = readOnlyRole.privileges;
const account = (username: string): Line => (username === '' ? line`the account` : line`${keep(username)}`);

/** Commands with what they are for and how to read their answers. */
export const helpWords = {
  where: line`For a shell on the Pulse server. Where Pulse runs in a container, one that shares the container’s network sees what Pulse sees.`,
  reach: (at: Endpoint): Command => ({
    label: 'See whether the port answers',
    command: commands.reach(at),
    note: line`An HTTP status means that something answers there. Otherwise the last line says where it ended: the name, the port, the time or TLS.`,
  }),
  resolve: (at: Endpoint): Command => ({
    label: 'See whether the name resolves',
    command: commands.resolve(at),
    note: line`Prints an address, or nothing where the name does not resolve.`,
  }),
  certificate: (at: Endpoint): Command => ({
    label: 'Show names, issuer and dates of the certificate',
    command: commands.certificate(at),
    note: line`The host has to be among the names. No output means that no certificate came.`,
  }),
  trust: (at: Endpoint): Command => ({
    label: 'See why it is not accepted',
    command: commands.trust(at),
    note: line`${code('Verification: OK')} means that this shell trusts it; otherwise a line says why it does not.`,
  }),
  session: (at: Endpoint): Command => ({
    label: 'Ask the sign-in service, without an account',
    command: commands.session(at),
    note: line`${code('401')} is what a running vCenter answers to this, ${code('503')} one that is starting or busy. It counts towards no lock-out.`,
  }),
  signIn: (at: Endpoint, username: string, skipVerify: boolean): Command => ({
    label: 'Sign in once with this account',
    command: commands.signIn(at, username, skipVerify),
    note: line`curl asks for the password itself. ${code('201')} is accepted, ${code('401')} refused. It is a sign-in like any other: a refused one counts towards vCenter’s lock-out.`,
  }),
  signedAbout: (at: Endpoint, username: string, skipVerify: boolean): Command => ({
    label: 'Sign in once to the web services with this account',
    command: commands.signedAbout(at, username, skipVerify),
    note: line`Asks for the password and keeps it nowhere. A refused sign-in counts towards vCenter’s lock-out.`,
  }),
  about: (at: Endpoint): Command => ({
    label: 'Show product and version',
    command: commands.about(at),
    note: line`Signs in nowhere. The API type of a vCenter Server is ${code('VirtualCenter')}.`,
  }),
  versions: (at: Endpoint): Command => ({
    label: 'List the API versions, without govc',
    command: commands.versions(at),
    note: line`Signs in nowhere. vCenter 8.0 U1 and newer name ${code('8.0.1.0')} or a higher one.`,
  }),
  role: (at: Endpoint | undefined, username: string, named: boolean): RoleHelp => ({
    title: 'A read-only role at the vCenter root',
    command:
      at === undefined || !named
        ? undefined
        : {
            label: 'With govc',
            command: commands.role(at, username, readOnlyRole.name, readOnlyRole.privileges),
            note: line`Runs wherever govc can reach vCenter. Asks for an administrator’s user name and password and keeps them nowhere. govc checks the certificate, even where this connection does not.`,
          },
    stepsLabel: 'In the vSphere Client',
    steps: [
      line`Sign in as an administrator. Under Administration, Access Control, Roles there is a role Read-only from the start, with the privileges ${code(anonymous)}, ${code(view)} and ${code(read)}.`,
      line`Open Inventory, Hosts and Clusters, select the vCenter Server itself at the top of the tree, then its tab Permissions, then Add.`,
      line`Choose the domain and the user: ${account(username)}. A name from Active Directory has to match it in upper and lower case too.`,
      line`Choose the role Read-only, tick “Propagate to children”, and press OK.`,
      line`Test the connection again. Rights that the account has further down come before those from the root.`,
    ],
    note: line`The exact minimum has not been proven on a live vCenter. Tags and some signals may need more; what is missing is then named as an issue.`,
  }),
};
