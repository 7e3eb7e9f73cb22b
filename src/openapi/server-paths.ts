import type { PathItem, Reference } from './document-types';
import { firstFailures } from './door-failures';
import { operation } from './operation';
import { schemaRef } from './refs';
import { success } from './responses';
import { administrator, anyone, anyoneOrKnown, signedIn } from './security';
import { serverExamples as examples } from './server-examples';
import { healthFailures, loginFailures, logoutFailures, mockModeFailures } from './server-failures';

const organisation: Reference = { $ref: '#/components/parameters/Organisation' };
const parameters = [organisation];
const server = 'Server';
const session = 'Session';

/** The supporting routes that the workspace uses (§1.4), by path. */
export const serverPaths: Readonly<Record<string, PathItem>> = {
  '/api/health': {
    parameters,
    get: operation({
      ...{ operationId: 'readHealth', tag: server, summary: 'Ask whether the server works', security: anyone },
      description:
        'With a session cookie but without one for CSRF, the answer sets a new CSRF cookie, as any GET does.',
      successes: { 200: success('It works.', 'Health', examples.health) },
      failures: healthFailures,
    }),
  },
  '/api/version': {
    parameters,
    get: operation({
      ...{ operationId: 'readVersion', tag: server, summary: 'Read the version', security: anyone },
      description: 'Which release the server is, and how it was built.',
      successes: { 200: success('The version.', 'Version', examples.version) },
      failures: firstFailures,
    }),
  },
  '/api/security/status': {
    parameters,
    get: operation({
      ...{ operationId: 'readSecurityStatus', tag: session, security: anyoneOrKnown },
      summary: 'Ask how one signs in and what one may do',
      description: 'Says more to those who may do more; see `detailLevel`. A bearer token is not looked at.',
      successes: { 200: success('What this caller is told.', 'SecurityStatus', examples.security) },
      failures: firstFailures,
    }),
  },
  '/api/login': {
    parameters,
    post: operation({
      ...{ operationId: 'signIn', tag: session, summary: 'Sign in', security: anyone },
      description: 'Opens a session and sets its cookies.',
      requestBody: {
        description: 'User name and password.',
        required: true,
        content: { 'application/json': { schema: schemaRef('Credentials'), examples: examples.credentials } },
      },
      successes: { 200: success('Signed in.', 'Done', examples.signedIn, ['Set-Cookie']) },
      failures: loginFailures,
    }),
  },
  '/api/logout': {
    parameters,
    post: operation({
      ...{ operationId: 'signOut', tag: session, summary: 'Sign out', security: signedIn },
      description: 'Ends the session and takes its cookies away.',
      successes: { 200: success('Signed out.', 'Done', examples.signedOut, ['Set-Cookie']) },
      failures: logoutFailures,
    }),
  },
  '/api/system/mock-mode': {
    parameters,
    get: operation({
      ...{ operationId: 'readMockMode', tag: server, security: administrator('settings:read', false) },
      summary: 'Ask whether the server shows demo data',
      description: 'In mock mode the list is of demo data and cannot be changed.',
      successes: { 200: success('Whether it does.', 'MockMode', examples.mockMode) },
      failures: mockModeFailures,
    }),
  },
};
