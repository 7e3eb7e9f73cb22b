import { expect, it } from 'vitest';
import { backendOf } from './backend';

it('the environment chooses the mode, and mock is what it means when it says nothing', () => {
  expect(backendOf({})).toBe('mock');
  expect(backendOf({ BACKEND: '' })).toBe('mock');
  expect(backendOf({ BACKEND: 'mock' })).toBe('mock');
  expect(backendOf({ BACKEND: 'server' })).toBe('server');
});

it('a word that nobody knows is refused, with those that are known', () => {
  expect(() => backendOf({ BACKEND: 'sever' })).toThrow('"sever"; known are "mock" and "server"');
});
