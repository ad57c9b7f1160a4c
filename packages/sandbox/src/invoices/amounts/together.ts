/** Amounts of the same kind added up, in the order of their first appearance. */
export function together<T extends { amount: number; taxable_amount?: number | null }>(
  parts: readonly T[],
  kindOf: (part: T) => string | null,
): T[] {
  const found = new Map<string | null, T>()
  for (const part of parts) {
    const kind = kindOf(part)
    const before = found.get(kind)
    if (!before) found.set(kind, part)
    else {
      const taxable =
        part.taxable_amount == null ? {} : { taxable_amount: (before.taxable_amount ?? 0) + part.taxable_amount }
      found.set(kind, { ...before, amount: before.amount + part.amount, ...taxable })
    }
  }
  return [...found.values()]
}
