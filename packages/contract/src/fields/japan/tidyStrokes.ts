/** What people, input methods and old systems write for a long vowel or a hyphen. */
const strokes = /[-‐‑‒–—―−─━－ー]+/g
const kana = /[\u3041-\u3096\u30A1-\u30FA]/

/**
 * A stroke is a long vowel after kana and a hyphen everywhere else: サト－ is サトー, 1ー2 is 1-2. Between kana and a
 * digit only the long vowel itself is one: センター1 keeps it, ハイツ−101 has a hyphen.
 */
export const tidyStrokes = (text: string): string =>
  text.replace(strokes, (run, at: number, whole: string) => {
    if (!kana.test(whole[at - 1] ?? '')) return '-'.repeat(run.length)
    const beforeDigit = /\d/.test(whole[at + run.length] ?? '')
    return 'ー'.repeat(run.length - 1) + (beforeDigit && !run.endsWith('ー') ? '-' : 'ー')
  })
