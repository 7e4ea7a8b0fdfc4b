/** A line and a column, both beginning at 1. */
export interface Plaats {
  regel: number;
  kolom: number;
}

/** Says of every offset in a text where that is. The text is looked through once, however often that is asked. */
export function plaatsenIn(text: string): (offset: number) => Plaats {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)];
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { regel: low + 1, kolom: Math.max(0, offset) - (starts[low] ?? 0) + 1 };
  };
}
