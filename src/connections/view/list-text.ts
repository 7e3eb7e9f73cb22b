/** Letters that no decomposition takes apart, as one types them on another keyboard. */
const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** A text as one compares it: neither case nor accents count, so that "zurich" finds Zürich. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  // Most names are plain, and there may be thousands.
  if (/^[ -~]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđßæœı]/g, (letter) => plain[letter] ?? letter);
}

/** A folded text such that plain comparison puts numbers in it in the order of their values: "vc9" before "vc10". */
export function sortable(text: string): string {
  return text.replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(12, '0'));
}

/** The words of a search, each of which must be found. */
export function searchWords(search: string): string[] {
  return folded(search).split(/\s+/).filter(Boolean);
}
