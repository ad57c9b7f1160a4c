import { moduleName, packageName } from '../measure/moduleName.mjs'

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/** Whether Japanese letters stand in it. */
export const isJapanese = (code) => japanese.test(code)

/**
 * What an entry must not load. Packages are looked for in everything that it imports statically, used or not: what one
 * bundler shakes off another keeps. Translations are looked for in the code itself.
 */
export function trespasses({ reachable, loaded }, forbidden) {
  return [
    ...[...reachable].filter((id) => forbidden.includes(packageName(id))).map((id) => `imports ${moduleName(id)}`),
    ...[...reachable]
      .filter((id) => /\.ja\.[jt]s$/.test(id))
      .map((id) => `imports ${moduleName(id)}, which should wait for its locale`),
    ...loaded.filter(({ code }) => isJapanese(code)).map(({ code }) => `loads Japanese: ${quote(code)}`),
  ]
}

const quote = (code) => `“${code.slice(Math.max(0, code.search(japanese) - 20)).slice(0, 60)}”`
