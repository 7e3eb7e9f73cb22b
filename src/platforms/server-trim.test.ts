import { expect, it } from 'vitest';
import { serverTrim } from './server-trim';

it('takes white space off both ends as the server does, and nothing from the middle', () => {
  expect(serverTrim('\u00a0\t a b \u3000\n')).toBe('a b');
  expect(serverTrim('\u0085x\u0085')).toBe('x');
  expect(serverTrim('\ufeffx')).toBe('\ufeffx');
});
