/** Latin words hold on to the kana after them, so that no line of a title begins with a particle. */
export const unbroken = (title: string): string => title.replace(/([!-~]) (?=[ぁ-ん])/g, '$1\u00a0')
