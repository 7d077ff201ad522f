/** The shortest of several times that a work took [ms]: a busy machine makes single ones long. */
export function fastest(work: () => void, tries = 4): number {
  const times = Array.from({ length: tries }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.min(...times);
}
