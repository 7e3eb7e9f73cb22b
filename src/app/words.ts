/** The sentences of the frame around every screen. None names a platform. */
export const frameWords = {
  product: 'Pulse',
  skip: 'Skip to the content',
  breadcrumb: 'Breadcrumb',
  loading: 'Loading the page',
  crumbs: ['Settings', 'Infrastructure'],
  mode: 'Data mode',
  mock: { word: 'Mock data', line: 'Everything here is simulated. Nothing reaches a real server.' },
  mockServer: { word: 'Mock data', line: 'A mock server answers. Nothing reaches a real one.' },
  server: { word: 'Server', line: '' },
  version: (version = ''): string => `Pulse ${version}`,
  crash: {
    title: 'This page ran into a fault of its own',
    text: 'Nothing was sent or changed by it.',
    next: 'Reload the page. What was not saved has to be typed again.',
    reload: 'Reload',
  },
} as const;

/** Where the mock backend could not be started; no page for a server has these. */
export const brokenWords = {
  title: 'The mock backend could not be started',
  text: 'So there is nothing to show: real data never takes the place of mock data.',
  next: 'Reload the page. If it happens again, stop and start the development server.',
  reload: 'Reload',
};
