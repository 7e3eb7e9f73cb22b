/** Numbers from 0 up, one after the other in as few bytes as each needs: seven bits a byte, the lowest first. */
export function writeNumbers(numbers: Iterable<number>): Buffer {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  }
  return Buffer.from(bytes);
}

/** The numbers that `writeNumbers` wrote. */
export function* readNumbers(bytes: Uint8Array): Generator<number> {
  let number = 0;
  let weight = 1;
  for (const byte of bytes) {
    number += (byte % 128) * weight;
    weight *= 128;
    if (byte > 127) continue;
    yield number;
    number = 0;
    weight = 1;
  }
}

/**
 * A list of tile numbers as runs: how many, times two, plus 1 where each is one more than the one before it and 0 where all are
 * the same; then the first of them, as its distance from the one that would have come next.
 */
export function* runsOf(list: ArrayLike<number>): Generator<number> {
  let next = 0;
  for (let at = 0; at < list.length;) {
    const first = list[at] ?? 0;
    const same = list[at + 1] === first;
    let end = at + 1;
    while (end < list.length && list[end] === (list[end - 1] ?? 0) + (same ? 0 : 1)) end += 1;
    yield 2 * (end - at) + (same ? 0 : 1);
    yield first >= next ? 2 * (first - next) : 2 * (next - first) - 1;
    next = first + (same ? 1 : end - at);
    at = end;
  }
}

/** The next `length` numbers of a list that `runsOf` wrote; a new list begins with each call. */
export function listOf(runs: Iterator<number>, length: number): Uint32Array {
  const list = new Uint32Array(length);
  let next = 0;
  for (let at = 0; at < length;) {
    const [run, distance] = [take(runs), take(runs)];
    const first = distance % 2 === 0 ? next + distance / 2 : next - (distance + 1) / 2;
    const count = Math.floor(run / 2);
    const step = run % 2;
    for (let done = 0; done < count; done += 1) list[at + done] = first + step * done;
    next = first + (step === 0 ? 1 : count);
    at += count;
  }
  return list;
}

function take(numbers: Iterator<number>): number {
  const { done, value } = numbers.next();
  if (done === true || value === undefined) throw new RangeError('The list of tiles ends too early');
  return value;
}
