import { cleanup, render, screen } from '@solidjs/testing-library';
import { afterEach, expect, it, vi } from 'vitest';
import { ListSkeleton } from './list-skeleton';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('rows that take long to come are said to', () => {
  vi.useFakeTimers();
  render(() => <ListSkeleton text="Loading" slow="Still waiting" />);
  vi.advanceTimersByTime(7000);
  screen.getByText('Loading');
  expect(screen.queryByText('Still waiting')).toBeNull();
  vi.advanceTimersByTime(2000);
  screen.getByText('Still waiting');
});
