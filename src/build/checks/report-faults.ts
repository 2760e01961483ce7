/**
 * Ends a check: prints each fault on a line of its own, or one line that says what was found to be in order.
 *
 * @param order what to say when there are no faults, with a count in it, so that an empty check is seen
 * @returns the exit code
 */
export function reportFaults(faults: readonly string[], order: string): 0 | 1 {
  if (faults.length === 0) {
    console.log(order);
    return 0;
  }
  for (const fault of faults) console.error(fault);
  return 1;
}
