import { vmware } from '~/platforms/vmware/platform';
import { connectionExamples as examples } from './examples';
import type { Example, Parameter, PathItem, Reference, RequestBody } from '../document-types';
import { operation } from '../operation';
import { schemaRef } from '../refs';
import { success } from '../responses';
import { administrator } from '../security';
import { vmwareFailures } from './failures';

const tag = 'VMware connections';
const reads = administrator('settings:read', false);
const writes = administrator('settings:write', true);
const organisation: Reference = { $ref: '#/components/parameters/Organisation' };

const id: Parameter = {
  ...{ name: 'id', in: 'path', required: true, schema: { type: 'string' } },
  description:
    'The id of a connection. It is decoded twice, so a percent sign in it is encoded twice. Ids with a slash or two dots in a row cannot be reached.',
  example: '5e0f7c1e-6a52-4a0e-8d07-7f4f1e1c9b10',
};

function body(
  schema: string,
  required: boolean,
  description: string,
  shown: Readonly<Record<string, Example>>,
): RequestBody {
  return { description, required, content: { 'application/json': { schema: schemaRef(schema), examples: shown } } };
}

const whole = body('VmwareInput', true, 'The connection. At most 32 KiB.', examples.input);
const overlay = (why: string) => body('VmwarePartialInput', false, why, examples.update);

/** The eight connection routes (§1.1), by path. */
export const connectionPaths: Readonly<Record<string, PathItem>> = {
  [vmware.apiPath]: {
    parameters: [organisation],
    get: operation({
      ...{ operationId: 'listVmwareConnections', tag, summary: 'List all connections', security: reads },
      description:
        'Every stored connection with its poll and what was seen through it. In mock mode: one of demo data.',
      successes: { 200: success('All connections.', 'ConnectionList', examples.list) },
      failures: vmwareFailures.list,
    }),
    post: operation({
      ...{ operationId: 'createVmwareConnection', tag, summary: 'Store a connection', security: writes },
      description: 'Nothing is contacted. A masked password would be stored as it stands.',
      requestBody: whole,
      successes: { 201: success('Stored.', 'VmwareConnection', examples.stored) },
      failures: vmwareFailures.create,
    }),
  },
  [`${vmware.apiPath}/test`]: {
    parameters: [organisation],
    post: operation({
      ...{ operationId: 'testVmwareDraft', tag, summary: 'Test a connection that is not stored', security: writes },
      description: 'Signs in to vCenter and reads a little of everything, in at most ten seconds. Nothing is stored.',
      requestBody: whole,
      successes: { 200: success('vCenter can be read, perhaps with issues.', 'VmwareTestResult', examples.tested) },
      failures: vmwareFailures.draftTest,
    }),
  },
  [`${vmware.apiPath}/preview`]: {
    parameters: [organisation],
    post: operation({
      ...{ operationId: 'previewVmwareDraft', tag, summary: 'Count what a connection would bring', security: writes },
      description: 'Reads the whole inventory where the draft is enabled, in at most 20 seconds. Nothing is stored.',
      requestBody: whole,
      successes: { 200: success('The count before and after.', 'PreviewResult', examples.preview) },
      failures: vmwareFailures.draftPreview,
    }),
  },
  [`${vmware.apiPath}/{id}`]: {
    parameters: [id, organisation],
    put: operation({
      ...{ operationId: 'updateVmwareConnection', tag, summary: 'Change a stored connection', security: writes },
      description:
        'What is sent replaces what is stored; the rest stays. There are no versions: of two that write at once the last wins. Servers of April 2026 replace everything, and read the body before they look for the connection.',
      requestBody: body('VmwarePartialInput', true, 'What changes. At most 32 KiB.', examples.update),
      successes: { 200: success('Stored.', 'VmwareConnection', examples.stored) },
      failures: vmwareFailures.update,
    }),
    delete: operation({
      ...{ operationId: 'deleteVmwareConnection', tag, summary: 'Remove a stored connection', security: writes },
      description: 'A body is ignored.',
      successes: { 200: success('Removed.', 'DeleteResult', examples.removed) },
      failures: vmwareFailures.remove,
    }),
  },
  [`${vmware.apiPath}/{id}/test`]: {
    parameters: [id, organisation],
    post: operation({
      ...{ operationId: 'testVmwareConnection', tag, summary: 'Test a stored connection', security: writes },
      description:
        'Without a body, the outcome is kept as that of a poll. With one, even `{}`, what it says is laid over what is stored, and nothing is kept.',
      requestBody: overlay('What to try instead of what is stored. At most 32 KiB.'),
      successes: { 200: success('vCenter can be read, perhaps with issues.', 'VmwareTestResult', examples.tested) },
      failures: vmwareFailures.savedTest,
    }),
  },
  [`${vmware.apiPath}/{id}/preview`]: {
    parameters: [id, organisation],
    post: operation({
      ...{ operationId: 'previewVmwareConnection', tag, summary: 'Count what a change would bring', security: writes },
      description: 'As the preview of a draft, for a stored connection with or without changes. Nothing is stored.',
      requestBody: overlay('What to try instead of what is stored. At most 32 KiB.'),
      successes: { 200: success('The count before and after.', 'PreviewResult', examples.preview) },
      failures: vmwareFailures.savedPreview,
    }),
  },
};
