import { describe, expect, it } from 'vitest';
import { code, keep, line, lineText, sentences } from './line';

describe('a line', () => {
  it('keeps the parts that are set apart and joins the plain ones', () => {
    expect(line`Use ${code('a.example')} at ${443}, ${'not'} 80.`).toEqual([
      'Use ',
      { code: 'a.example' },
      ' at 443, not 80.',
    ]);
  });
  it('takes lines in', () => {
    const inner = line`by ${keep('ro@example')}`;
    expect(line`Read ${inner} alone`).toEqual(['Read by ', { keep: 'ro@example' }, ' alone']);
  });
  it('reads as plain text', () => {
    const time = { text: '3 h ago', exact: '22 Aug 2026, 11:04:11 CEST', iso: '2026-08-22T09:04:11.000Z' };
    expect(lineText(line`last worked ${{ time }} at ${code('x')}`)).toBe('last worked 3 h ago at x');
  });
  it('joins sentences and leaves out those that are not there', () => {
    expect(lineText(sentences(line`One.`, undefined, [], line`Two.`))).toBe('One. Two.');
    expect(sentences(undefined)).toEqual([]);
  });
});
