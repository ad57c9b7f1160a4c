/** Half width and without spaces; ＠ and ． typed in Japanese become @ and a dot. @public */
export const tidyEmail = (value: string): string => value.normalize('NFKC').replace(/[。｡]/g, '.').replace(/\s/g, '')
