import { describe, expect, it } from 'vitest';
import { resolveTarget } from './target';

/** Expected outcomes come from programs that use Go 1.26's own net/url. */
function outcome(host: string): string {
  const result = resolveTarget(host, '443');
  if ('target' in result)
    return `${result.target.host} ${result.target.port}${result.target.swallowed ? ' swallowed' : ''}`;
  return 'invalidConfig' in result ? result.invalidConfig : result.unbuildable;
}

describe('a host is taken as Go takes it (§4.3)', () => {
  it.each([
    ['vc', 'vc 443'],
    ['vc:8443', 'vc 8443'],
    [' https://VC/ ', 'vc 443'],
    ['HTTPS://vc:443', 'vc 443'],
    ['user:pw@vc', 'vc 443'],
    [':443', ' 443'],
    ['vc:', 'vc 443'],
    ['vc.', 'vc 443'],
    ['[::1]', '::1 443'],
    ['[fe80::1%25en0]:8443', 'fe80::1%en0 8443'],
    ['vc?', 'vc 443 swallowed'],
    ['vc#', 'vc 443'],
    ['a%25b', 'a%b 443'],
    ['<script>', '<script> 443'],
    // What Go's client dials: the IDNA form.
    ['vc\u200b.lab', 'vc.lab 443'],
    ['\ufeffvc', 'vc 443'],
    ['ｖｃ。lab', 'vc.lab 443'],
    ['VC-Zürich.lab', 'xn--vc-zrich-95a.lab 443'],
  ])('%j leads somewhere', (host, expected) => {
    expect(outcome(host)).toBe(expected);
  });

  it.each([
    ['https://', 'vmware vcenter host is required'],
    ['//vc', 'vmware vcenter host is required'],
    ['http://vc', 'vmware vcenter connections must use https'],
    ['vc/ui', 'vmware vcenter host must not include a path'],
    ['vc?x=1', 'vmware vcenter host must not include query or fragment data'],
    ['vc#x', 'vmware vcenter host must not include query or fragment data'],
  ])('%j is refused', (host, expected) => {
    expect(outcome(host)).toBe(expected);
  });

  it.each([
    ['2001:db8::1', 'parse "https://2001:db8::1": invalid port ":db8::1" after host'],
    ['two words', 'parse "https://two words": invalid character " " in host name'],
    ['[::1', `parse "https://[::1": missing ']' in host`],
    ['a[b]', 'parse "https://a[b]": invalid IP-literal'],
    ['[1.2.3.4]', 'parse "https://[1.2.3.4]": invalid IP-literal'],
    ['[1:2:3]', 'parse "https://[1:2:3]": invalid host: ParseAddr("1:2:3"): address string too short'],
    ['[::1::]', 'parse "https://[::1::]": invalid host: ParseAddr("::1::"): multiple :: in address (at ":")'],
    ['[::%25]', 'parse "https://[::%25]": invalid host: ParseAddr("::%"): zone must be a non-empty string'],
    ['vc%41', 'parse "https://vc%41": invalid URL escape "%41"'],
    ['vc%zz', 'parse "https://vc%zz": invalid URL escape "%zz"'],
    ['us er@vc', 'parse "https://us er@vc": net/url: invalid userinfo'],
    ['vc\u0001', 'parse "https://vc\\x01": net/url: invalid control character in URL'],
    ['vc\\x', 'parse "https://vc\\\\x": invalid character "\\\\" in host name'],
    ['://vc', 'parse "://vc": missing protocol scheme'],
  ])('%j cannot be parsed', (host, expected) => {
    expect(outcome(host)).toBe(`invalid vmware vcenter host: ${expected}`);
  });
});
