import { describe, expect, it } from 'vitest';
import { inputStruct } from '../vmware/record';
import { bodyBytes } from '../bench';
import { bodyLimit, decodeFirstValue, decodeWholeBody, type Decoded } from './json-body';

/** Expected texts and values come from programs that use Go 1.26's own library on the same struct. */
function outcome(decoded: Decoded): unknown {
  return 'error' in decoded ? decoded.error : decoded.values;
}

const first = (body: unknown): unknown => outcome(decodeFirstValue(bodyBytes(body), inputStruct));
const whole = (body: unknown): unknown => outcome(decodeWholeBody(bodyBytes(body), inputStruct));
const port = 'into Go struct field VMwareVCenterInstance.port of type int';

describe('a body is read as Go reads it (§3.6)', () => {
  it.each([
    ['', 'EOF'],
    ['  ', 'EOF'],
    ['{', 'unexpected EOF'],
    ['tru', 'unexpected EOF'],
    ['-', 'unexpected EOF'],
    ['{"id":"x"', 'unexpected EOF'],
    ['nullx', {}],
    ['{}x', {}],
    ['{"port":1} trailing', { port: 1n }],
  ])('the first value of %j', (body, expected) => {
    expect(first(body)).toEqual(expected);
  });

  it.each([
    ['{', 'unexpected end of JSON input'],
    ['"a', 'unexpected end of JSON input'],
    ['tru', "invalid character ' ' in literal true (expecting 'e')"],
    ['-', "invalid character ' ' in numeric literal"],
    ['nullx', "invalid character 'x' after top-level value"],
    ['{} x', "invalid character 'x' after top-level value"],
  ])('the whole of %j', (body, expected) => {
    expect(whole(body)).toEqual(expected);
  });

  it.each([
    ['{"a" 1}', "invalid character '1' after object key"],
    ['{"a":1;}', "invalid character ';' after object key:value pair"],
    ['[1 2]', "invalid character '2' after array element"],
    ["{'a':1}", "invalid character '\\'' looking for beginning of object key string"],
    ['{"a":"\\x"}', "invalid character 'x' in string escape code"],
    ['{"a":"\\u12g4"}', "invalid character 'g' in \\u hexadecimal character escape"],
    ['{"a":1.}', "invalid character '}' after decimal point in numeric literal"],
    ['{"a":1e}', "invalid character '}' in exponent of numeric literal"],
    ['{"a":tru1}', "invalid character '1' in literal true (expecting 'e')"],
    ['{"a":nul}', "invalid character '}' in literal null (expecting 'l')"],
    ['{"a":"\u0001"}', "invalid character '\\x01' in string literal"],
    ['\ufeff{}', "invalid character 'ï' looking for beginning of value"],
    ['[]', 'json: cannot unmarshal array into Go value of type config.VMwareVCenterInstance'],
    ['true', 'json: cannot unmarshal bool into Go value of type config.VMwareVCenterInstance'],
    ['{"port":1e2}', `json: cannot unmarshal number 1e2 ${port}`],
    ['{"port":9223372036854775808}', `json: cannot unmarshal number 9223372036854775808 ${port}`],
    ['{"PORT":true}', `json: cannot unmarshal bool ${port}`],
    [
      '{"name":[1],"port":"x"}',
      'json: cannot unmarshal array into Go struct field VMwareVCenterInstance.name of type string',
    ],
  ])('either way %j is refused', (body, expected) => {
    expect(first(body)).toEqual(expected);
    expect(whole(body)).toEqual(expected);
  });

  it.each([
    ['{"ho\u017ft":"long s"}', { host: 'long s' }],
    ['{"name":"a","NAME":"b","name":null}', { name: 'b' }],
    ['{"name":"\\ud800\\ud800\\udc00"}', { name: '\ufffd\u{10000}' }],
    ['{"port":9223372036854775807}', { port: 9223372036854775807n }],
    ['{"port":-0,"x":{"port":5}}', { port: 0n }],
  ])('either way %j sets', (body, expected) => {
    expect(first(body)).toEqual(expected);
    expect(whole(body)).toEqual(expected);
  });

  it('replaces every byte that is not UTF-8 by itself', () => {
    const bytes = Uint8Array.from([...bodyBytes('{"name":"'), 0xff, 0xe2, 0x82, ...bodyBytes('"}')]);
    expect(first(bytes)).toEqual({ name: '\ufffd\ufffd\ufffd' });
  });

  it('nests 10,000 deep and no deeper', () => {
    expect(first(`{"a":${'['.repeat(9_999)}${']'.repeat(9_999)}}`)).toEqual({});
    expect(first('['.repeat(10_001))).toBe("invalid character '[' exceeded max depth");
  });

  it('has a limit of 32 KiB that only an unfinished value meets', () => {
    const padding = ' '.repeat(bodyLimit);
    expect(first(`{"name":"a"}${padding}`)).toEqual({ name: 'a' });
    expect(first(`{"name":"${padding}"}`)).toBe('http: request body too large');
    expect(first(`${padding.slice(4)}null`)).toEqual({});
    expect(first(`${padding.slice(4)}null `)).toBe('http: request body too large');
    expect(whole(`{"name":"a"}${padding}`)).toBe('http: request body too large');
  });
});
