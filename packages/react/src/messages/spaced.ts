/** Latin words are set apart from the Japanese after them: `Ada Lovelace を編集`, but `山田 花子を編集`. */
export const spaced = (words: string): string => (/[!-~]$/.test(words) ? `${words} ` : words)
