import { quote } from './quote';

/**
 * What Go says against a host in square brackets that is no IPv6 address (§4.3), in the words of its address parser; undefined: it is one.
 * @param text what stands between the brackets, unescaped, zone included
 */
export function ipLiteralError(text: string): string | undefined {
  const decisive = /[.:%]/.exec(text)?.[0];
  if (decisive === undefined) return problem(text, 'unable to parse IP');
  if (decisive === '%') return problem(text, 'missing IPv6 address');
  if (decisive === ':') return ipv6Error(text);
  return ipv4Error(text, text) ?? 'invalid IP-literal';
}

function problem(text: string, message: string, at = ''): string {
  return `invalid host: ParseAddr(${quote(text)}): ${message}${at === '' ? '' : ` (at ${quote(at)})`}`;
}

function ipv4Error(whole: string, text: string): string | undefined {
  let value = 0;
  let digits = 0;
  let fields = 1;
  for (let at = 0; at < text.length; at += 1) {
    const rune = text.charAt(at);
    if (/[0-9]/.test(rune)) {
      if (digits === 1 && value === 0) return problem(whole, 'IPv4 field has octet with leading zero');
      value = value * 10 + Number(rune);
      digits += 1;
      if (value > 255) return problem(whole, 'IPv4 field has value >255');
    } else if (rune === '.') {
      if (digits === 0 || at === text.length - 1) {
        return problem(whole, 'IPv4 field must have at least one digit', text.slice(at));
      }
      if (fields === 4) return problem(whole, 'IPv4 address too long');
      fields += 1;
      value = 0;
      digits = 0;
    } else {
      return problem(whole, 'unexpected character', text.slice(at));
    }
  }
  return fields < 4 ? problem(whole, 'IPv4 address too short') : undefined;
}

function ipv6Error(whole: string): string | undefined {
  const percent = whole.indexOf('%');
  let rest = percent < 0 ? whole : whole.slice(0, percent);
  if (percent === whole.length - 1) return problem(whole, 'zone must be a non-empty string');
  let gap = false;
  let groups = 0;
  if (rest.startsWith('::')) {
    gap = true;
    rest = rest.slice(2);
    if (rest === '') return undefined;
  }
  while (groups < 8) {
    const digits = /^[0-9a-fA-F]*/.exec(rest)?.[0] ?? '';
    if (digits.length > 4) return problem(whole, 'each group must have 4 or less digits', rest);
    if (digits === '') return problem(whole, 'each colon-separated field must have at least one digit', rest);
    if (rest.charAt(digits.length) === '.') {
      if (!gap && groups !== 6) {
        return problem(whole, 'embedded IPv4 address must replace the final 2 fields of the address', rest);
      }
      if (groups > 6)
        return problem(whole, 'too many hex fields to fit an embedded IPv4 at the end of the address', rest);
      const error = ipv4Error(whole, rest);
      if (error !== undefined) return error;
      rest = '';
      groups += 2;
      break;
    }
    groups += 1;
    rest = rest.slice(digits.length);
    if (rest === '') break;
    if (!rest.startsWith(':')) return problem(whole, 'unexpected character, want colon', rest);
    if (rest === ':') return problem(whole, 'colon must be followed by more characters', rest);
    rest = rest.slice(1);
    if (rest.startsWith(':')) {
      if (gap) return problem(whole, 'multiple :: in address', rest);
      gap = true;
      rest = rest.slice(1);
      if (rest === '') break;
    }
  }
  if (rest !== '') return problem(whole, 'trailing garbage after address', rest);
  if (groups < 8 && !gap) return problem(whole, 'address string too short');
  if (groups === 8 && gap) return problem(whole, 'the :: must expand to at least one field of zeros');
  return undefined;
}
