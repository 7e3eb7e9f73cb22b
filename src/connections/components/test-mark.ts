import type { TestView } from '~/connections/view/test-view';

/** The look of a test's outcome. */
export function testMark(kind: TestView['kind']): 'busy' | 'healthy' | 'degraded' | 'failing' | 'stopped' {
  const marks = {
    idle: 'stopped',
    running: 'busy',
    passed: 'healthy',
    limited: 'degraded',
    failed: 'failing',
    stopped: 'stopped',
    'not-run': 'failing',
  } as const;
  return marks[kind];
}
