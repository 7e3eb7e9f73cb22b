import { code, line, type Line } from '~/lib/line';

/** What a fault says: after the field's label in the list of errors, and beside the field. */
export interface FaultText {
  summary: Line;
  message: Line;
}

/** Every sentence about an entry that needs a change. */
export const faultWords = {
  hostMissing: { summary: line`type a name or an address`, message: line`The name or address of a vCenter Server.` },
  hostSpace: { summary: line`leave out the space`, message: line`A name or an address has no space in it.` },
  hostScheme: (scheme: string, rest: string): FaultText => ({
    summary: line`leave out ${code(`${scheme}://`)}`,
    message:
      rest === '' ? line`Pulse connects by https alone.` : line`Pulse connects by https alone. Use ${code(rest)}.`,
  }),
  hostUser: (rest: string): FaultText => ({
    summary: line`leave out what stands before the ${code('@')}`,
    message: line`The user name has a field of its own. Use ${code(rest)}.`,
  }),
  hostPath: (path: string, rest: string): FaultText => ({
    summary: line`leave out the path ${code(path)}`,
    message: line`Pulse adds the path itself. Use ${code(rest)}.`,
  }),
  hostTail: (tail: string, rest: string): FaultText => ({
    summary: line`leave out ${code(tail)}`,
    message: line`Only the name or the address is needed. Use ${code(rest)}.`,
  }),
  hostBrackets: {
    summary: line`write the address as ${code('[2001:db8::1]')}`,
    message: line`An IPv6 address stands whole between two brackets, as in ${code('[2001:db8::1]')}.`,
  },
  hostUnbracketed: (bracketed: string): FaultText => ({
    summary: line`put the IPv6 address into brackets`,
    message: line`Without brackets its end would be read as a port. Use ${code(bracketed)}.`,
  }),
  hostColons: { summary: line`leave out the colons`, message: line`Only one colon can stand here, before a port.` },
  hostCharacter: (odd: string): FaultText => ({
    summary: line`leave out ${code(odd)}`,
    message: line`No name and no address has the character ${code(odd)}.`,
  }),
  hostNumbers: {
    summary: line`use numbers up to 255`,
    message: line`Each of the four numbers of an address is 0 to 255.`,
  },
  hostParts: {
    summary: line`look at the dots`,
    message: line`Between two dots there are 1 to 63 characters, and at most 253 in all.`,
  },
  hostPort: (port: string, name: string): FaultText => ({
    summary: port === '' ? line`leave out the colon` : line`leave out the port ${code(`:${port}`)}`,
    message: line`A port is a number from 1 to 65535. Use ${code(name)}, and give the port in its own field.`,
  }),
  hostPortConflict: (port: string, field: string, name: string): FaultText => ({
    summary: line`leave out the port ${code(`:${port}`)}`,
    message: line`It would win over Port, which says ${code(field)}. Use ${code(name)}, and the port you mean in Port.`,
  }),
  portRange: { summary: line`use a number from 1 to 65535`, message: line`1 to 65535` },
  usernameMissing: {
    summary: line`type the account to read with`,
    message: line`The account that Pulse signs in with.`,
  },
  passwordMissing: { summary: line`type the account’s password`, message: line`The password of this account.` },
  passwordBlank: {
    summary: line`type more than spaces`,
    message: line`The server takes spaces off both ends, and nothing would be left.`,
  },
  passwordIsMask: {
    summary: line`use another password, or keep the stored one`,
    message: line`Eight asterisks stand for the stored password, so the server would keep that one.`,
  },
  scopeEmpty: {
    summary: line`choose at least one`,
    message: line`With all three off, the server would turn all three on.`,
  },
};

/** Remarks on an entry that can be used as it is. */
export const remarkWords = {
  bareUsername: line`A name without a domain; most vCenter accounts have one.`,
  root: line`${code('root')} is an account of the appliance; vCenter’s own are written ${code('name@domain')}. A service account that can only read is enough.`,
  administrator: line`This account may change everything. A service account that can only read is enough.`,
  passwordEdges: line`Starts or ends with a space, which the server takes off.`,
};
