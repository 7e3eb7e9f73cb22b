import { planted } from './hostile-texts';

/** Every text in a value, its keys and what errors hold among them, however deep. */
export function textsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const pairs: (readonly [unknown, unknown])[] =
    value instanceof Map
      ? [...value.entries()]
      : value instanceof Set
        ? [...value].map((each) => ['', each])
        : Object.getOwnPropertyNames(value).map((key) => [key, Reflect.get(value, key)]);
  return pairs.flatMap(([key, each]) => [...textsIn(key, seen), ...textsIn(each, seen)]);
}

/** The texts that hold a secret: one that the server should not have sent, or what was typed. @param typed passwords as typed; the server takes spaces off their edges */
export function leaksIn(value: unknown, typed: readonly string[]): string[] {
  const secrets = [planted, ...typed.map((text) => text.trim())].filter((text) => text !== '');
  return textsIn(value).filter((text) => secrets.some((secret) => text.includes(secret)));
}

/** Everything that stands in the page: its text as a whole, every attribute, and what its controls hold but for the passwords that are being typed. */
export function textsOfPage(): string[] {
  const texts = [document.title, document.body.textContent];
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) texts.push(name, value);
    if (element instanceof HTMLInputElement && !element.autocomplete.endsWith('password')) texts.push(element.value);
    if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) texts.push(element.value);
  }
  return texts;
}
