import { expect, it } from 'vitest';
import { createCookieJar } from './cookie-jar';

it('keeps cookies, forgets those that are deleted, and tells script of those that it may read', () => {
  const told: string[] = [];
  const jar = createCookieJar((line) => told.push(line));
  expect(jar.header()).toBe('');
  jar.take(['pulse_session=a; Path=/; Max-Age=86400; HttpOnly; SameSite=Lax', 'pulse_csrf=b=; Path=/; Max-Age=86400']);
  expect(jar.header()).toBe('pulse_session=a; pulse_csrf=b=');
  jar.take(['pulse_csrf=; Path=/; Max-Age=0', 'pulse_csrf=c=; Path=/; Max-Age=86400']);
  expect(jar.header()).toBe('pulse_session=a; pulse_csrf=c=');
  jar.take(['pulse_session=; Path=/; Max-Age=0; HttpOnly']);
  expect(jar.header()).toBe('pulse_csrf=c=');
  expect(told.map((line) => line.split(';')[0])).toEqual(['pulse_csrf=b=', 'pulse_csrf=', 'pulse_csrf=c=']);
});
