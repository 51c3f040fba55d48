/** First, last and the neighbours; 0 stands for a gap. */
export function shownPages(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((target) => target >= 1 && target <= pages);
  const sorted = [...new Set(wanted)].sort((a, b) => a - b);
  return sorted.flatMap((target, index) => {
    const before = sorted[index - 1];
    if (before === undefined || target === before + 1) return [target];
    return target === before + 2 ? [before + 1, target] : [0, target];
  });
}
