import { cleanup, render, screen } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { createMockBackend, type TestBackend } from '~mocks/node';
import { App } from './app';

let backend: TestBackend | undefined;
afterEach(() => {
  cleanup();
  backend?.close();
  backend = undefined;
});

const mode = () => screen.findByRole('region', { name: 'Data mode' });

describe('the bar of the data mode', () => {
  it('says so where the mock backend is inside the page, with its tools', async () => {
    backend = createMockBackend();
    render(() => <App backend={{ kind: 'mock', Tools: () => <a href="#tools">Tools of the mock</a> }} />);
    expect((await mode()).textContent).toContain('Mock data');
    await screen.findByRole('link', { name: 'Tools of the mock' });
  });

  it('says so where a mock server answers behind the page’s address', async () => {
    backend = createMockBackend();
    render(() => <App backend={{ kind: 'server' }} />);
    await screen.findByRole('heading', { name: 'No VMware connections yet' });
    expect((await mode()).textContent).toContain('Mock data');
  });
});

it('a mock backend that cannot start shows a fault and no data', async () => {
  render(() => <App backend={{ kind: 'broken', reason: 'no worker' }} />);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('The mock backend could not be started');
  expect(alert.textContent).toContain('no worker');
  expect(screen.queryByRole('tab')).toBeNull();
});
