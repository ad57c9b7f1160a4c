/**
 * `+819012345678` for 090-1234-5678, however it is written; undefined for what is no Japanese number. Mobile, IP and
 * 0800 numbers have eleven digits, all others ten; 010 leads abroad.
 * @public
 */
export function toJapaneseE164(text: string): string | undefined {
  const national = text
    .normalize('NFKC')
    .replace(/[\s().‐‑‒–—―−ー-]/g, '')
    .replace(/^(\+|00|010)810?/, '0')
  const isWhole = /^(0[5-9]0\d{8}|0800\d{7}|0[1-9]\d{8})$/.test(national) && !/^(010|0[6-9]0\d{7}$)/.test(national)
  return isWhole ? `+81${national.slice(1)}` : undefined
}
