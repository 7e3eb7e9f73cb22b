/**
 * The layer table: which room may import which. One rule per room, each named by what it protects.
 * Tests, and what several of them share, may import anything beside what they test.
 */
const test = '(\\.test(-d)?\\.tsx?$|^src/app/testing/)';

/** A room and all that it may import: own rooms as path patterns, packages by name, and Node's own modules where it runs in Node. */
function room(name, path, own, packages, comment, { node = false } = {}) {
  const npm = packages.map((p) => `^node_modules/${p}(/|$)`);
  return {
    name,
    comment,
    severity: 'error',
    from: { path, pathNot: test },
    to: { pathNot: [path, ...own, ...npm], ...(node ? { dependencyTypesNot: ['core'] } : {}) },
  };
}

const contract = '^src/contract/';
const lib = '^src/lib/';
const platforms = '^src/platforms/';
const api = '^src/api/';
const ui = '^src/ui/';
const view = '^src/(connections|session)/view/';
const data = '^src/(connections|session)/data/';
const components = '^src/(connections|session)/components/';
const mocks = '^mocks/';
const solid = ['solid-js'];
const router = '@solidjs/router';
const query = '@tanstack/(solid-query|query-core)';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    room('contract', contract, [], ['zod'], 'what crosses the wire depends on zod alone'),
    room('lib', lib, ['^package\\.json$'], solid, 'pure; only the clock ticks with Solid'),
    {
      name: 'lib-solid',
      severity: 'error',
      from: { path: lib, pathNot: ['^src/lib/clock\\.ts$', test] },
      to: { path: '^node_modules/solid-js' },
    },
    room('platforms', platforms, [contract, lib], ['zod'], 'a platform is data'),
    {
      name: 'platforms-apart',
      severity: 'error',
      from: { path: '^src/platforms/([^/]+)/' },
      to: { path: '^src/platforms/([^/]+)/', pathNot: '^src/platforms/$1/' },
    },
    room('api', api, [contract, platforms, lib], ['zod'], 'the only fetch'),
    room('ui', ui, [lib], ['solid-js', '@tanstack/(solid-virtual|virtual-core)'], 'no domain word'),
    room('view', view, [contract, platforms, lib, api], [], 'pure decisions'),
    {
      name: 'view-api-types',
      severity: 'error',
      from: { path: view, pathNot: test },
      to: { path: api, dependencyTypesNot: ['type-only'] },
    },
    room('data', data, [contract, platforms, lib, api], [query], 'queries and actions'),
    room(
      'components',
      components,
      [data, view, ui, lib, platforms, contract, api],
      ['solid-js', router, query],
      'draw what the view hands over',
    ),
    {
      name: 'components-types',
      comment: 'of contract, api and platforms, components see types alone',
      severity: 'error',
      from: { path: components, pathNot: test },
      to: { path: [contract, api, platforms], dependencyTypesNot: ['type-only'] },
    },
    room(
      'app',
      '^src/app/',
      ['^src/(?!serve/|openapi/)', '^mocks/browser\\.ts$'],
      ['solid-js', router, query, 'tailwindcss'],
      'puts the rooms together',
    ),
    {
      name: 'mocks-door',
      severity: 'error',
      comment: 'mocks enter by boot.ts alone, dynamically',
      from: { path: '^src/', pathNot: ['^src/app/boot\\.ts$', test] },
      to: { path: mocks },
    },
    {
      name: 'mocks-dynamic',
      severity: 'error',
      from: { path: '^src/app/boot\\.ts$' },
      to: { path: mocks, dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    room('serve', '^src/serve/', [], ['vite', 'typescript'], 'Node alone', { node: true }),
    room(
      'openapi',
      '^src/openapi/',
      [contract, platforms, lib, '^src/serve/'],
      ['zod'],
      'tells others what crosses the wire; runs in Node, and nothing that the page loads imports it',
      { node: true },
    ),
    room(
      'mock-domain',
      '^mocks/(domain|vcenters|scenarios|recordings)/',
      ['^mocks/(domain|vcenters|scenarios|recordings)/', contract, platforms, lib],
      ['@noble/hashes'],
      'the fake server believes the real one, never the UI',
    ),
    room(
      'mock-hosts',
      '^mocks/(handlers/|browser\\.ts|node\\.ts|http\\.ts|http/|browser/)',
      [mocks, contract, '^src/app/paths\\.ts$'],
      ['msw', '@mswjs', 'solid-js'],
      'hosts hand the raw request over',
      { node: true },
    ),
    room(
      'mock-player',
      '^mocks/(player|frame)/',
      ['^mocks/(player|frame|scenarios|handlers|browser)/', lib],
      ['dom-accessibility-api'],
      'a page that shows a scenario by itself',
    ),
    room('gallery-build', '^mocks/gallery/build/', ['^mocks/scenarios/', '^src/serve/'], [], 'writes files', {
      node: true,
    }),
    room(
      'mock-panel',
      '^mocks/(panel|gallery)/(?!build/)',
      [mocks, ui, lib, '^src/app/paths\\.ts$'],
      ['solid-js'],
      'what designers see',
    ),
    room(
      'e2e',
      '^e2e/',
      [mocks, contract, platforms, lib, '^src/serve/', '^src/api/path-id\\.ts$'],
      ['@playwright/test', 'playwright', 'playwright-core', 'axe-core', '@solidjs/testing-library', 'pngjs', 'zod'],
      'browser tests',
      { node: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^node_modules/.*/node_modules/)|\\.css$|^virtual:' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
