import * as z from 'zod/mini';
import { DeleteResult } from '~/contract/delete-result';
import { BareError, CodeAndMessage, ErrorEnvelope, MissingScope } from '~/contract/error-bodies';
import { Instant } from '~/contract/instant';
import { ObservedIssue, TestIssue } from '~/contract/issue';
import { Done } from '~/contract/login';
import { LastError, Poll } from '~/contract/poll';
import { PreviewResult } from '~/contract/preview-result';
import { Health, MockMode, SecurityStatus, Version } from '~/contract/server';
import {
  VmwareConnection,
  VmwareInput,
  VmwareObserved,
  VmwarePartialInput,
  VmwareTestResult,
} from '~/platforms/vmware/contract';

/** What one signs in with (§6.2); `rememberMe`: a session of 30 days instead of 24 hours. */
const Credentials = z.object({ username: z.string(), password: z.string(), rememberMe: z.optional(z.boolean()) });

/** A schema with a name in the document, and what is said of it as a whole. */
export interface NamedSchema {
  schema: z.ZodMiniType;
  /** The client writes it; of a server's, any key may be there beside the known ones. */
  sent?: true;
  description: string;
}

/** The schemas that the client reads replies with and writes requests by: the document's components are made of these. */
export const schemaTable = {
  Instant: {
    schema: Instant,
    description:
      'A time as in RFC 3339, in UTC, with none to nine digits of a second. `0001-01-01T00:00:00Z` stands for none.',
  },
  Poll: { schema: Poll, description: 'How the polls of a connection went.' },
  LastError: { schema: LastError, description: 'The failure that the next success takes away.' },
  ObservedIssue: {
    schema: ObservedIssue,
    description: 'Issues of a poll with the same cause, told once. The three most frequent are kept.',
  },
  TestIssue: {
    schema: TestIssue,
    description: 'One issue of a test. Alone in this family its keys are in snake_case; the client reads both.',
  },
  VmwareObserved: {
    schema: VmwareObserved,
    description: 'What the vCenter held when it was last read. The counts do not depend on the scope.',
  },
  VmwareConnection: {
    schema: VmwareConnection,
    description: 'A stored connection. Replies to create and update have neither `poll` nor `observed`.',
  },
  ConnectionList: { schema: z.array(VmwareConnection), description: 'All connections, in the order they were stored.' },
  VmwareInput: {
    schema: VmwareInput,
    sent: true,
    description:
      'A whole connection. A server of today needs host, user name and password alone; with every key, servers of April 2026 do the same. Unknown keys are ignored; create also takes an `id`.',
  },
  VmwarePartialInput: {
    schema: VmwarePartialInput,
    sent: true,
    description: 'What changes. A key that is left out keeps what is stored.',
  },
  VmwareTestResult: {
    schema: VmwareTestResult,
    description:
      'A test that succeeded, perhaps with issues. One that fails is an error. Without counts: from a server of April 2026.',
  },
  MonitoredSystem: {
    schema: PreviewResult.shape.current_systems.def.element,
    description: 'A system as it is counted: here an ESXi host.',
  },
  PreviewResult: {
    schema: PreviewResult,
    description: 'What a connection would do to the number of monitored systems, and which it touches.',
  },
  DeleteResult: { schema: DeleteResult, description: 'A removal that was done.' },
  Credentials: { schema: Credentials, sent: true, description: 'What one signs in with.' },
  Done: { schema: Done, description: 'Signing in or out was done.' },
  Health: { schema: Health, description: 'Whether the server works, with facts about it.' },
  Version: { schema: Version, description: 'The version of the server, with facts about its build.' },
  SecurityStatus: {
    schema: SecurityStatus,
    description: 'How one signs in, and what this caller may do; more keys the more the caller may.',
  },
  MockMode: { schema: MockMode, description: 'Whether the server itself shows demo data, and how much of it.' },
  ErrorEnvelope: {
    schema: ErrorEnvelope,
    description: 'The usual error. Decide by `code`: one status has many.',
  },
  MissingScope: { schema: MissingScope, description: 'The API token lacks a scope.' },
  CodeAndMessage: {
    schema: CodeAndMessage,
    description: 'Errors of organisations, of a demo and of signing in. `error` is the code, `message` is for people.',
  },
  BareError: { schema: BareError, description: 'An error with a message and no code.' },
} as const satisfies Readonly<Record<string, NamedSchema>>;

/** The names of the schemas in the document. */
export type SchemaName = keyof typeof schemaTable;
