const grouped = new Intl.NumberFormat('en-GB');

/** A count with thousands separators: 1,204. */
export function number(count: number): string {
  return grouped.format(count);
}

/** A count and its noun: "1 issue", "1,204 issues". The plural is given where it is not the singular with an s. */
export function quantity(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count in words up to nine, for running text: "three entries". */
export function inWords(count: number): string {
  return small[count] ?? number(count);
}

/** "VMs, hosts and datastores". */
export function listed(items: readonly string[], last = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
