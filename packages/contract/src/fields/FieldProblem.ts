/**
 * Why what was typed cannot be sent, for a program: the sentence is chosen by `code` in the reader's language.
 * @public
 */
export interface FieldProblem {
  /** Stable: `kana_required`, `digits_count`, `checksum`. */
  code: string
  /** What would be right, where that is certain: ハナコ for はなこ. Offered as one click. */
  fix?: string
  /** What the sentence needs: `{ count: 7 }`. */
  values?: Record<string, string | number>
}

/** A rule for one field: null where nothing is wrong. It gets what was typed, tidied by the field’s normalizer. @public */
export type FieldRule = (value: string) => FieldProblem | null
