import { moduleName, packageName } from '../measure/moduleName.mjs'

/** Three letters in a row are a word; one or two stand in a date format (7月14日〜18日) and are no translation. */
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]{3}/u

/** Whether Japanese words stand in it. */
const isJapanese = (code) => japanese.test(code)

/**
 * What a bundle holds and must not. Packages are looked for in everything that is imported, used or not: what one bundler
 * shakes off another keeps. `never` holds for lazy chunks too, with the folders of `neverBut` let through; `notAtFirst` only for
 * what the entry imports statically.
 */
export function trespasses({ reachable, reachableLater, loaded }, { never, neverBut = [], notAtFirst }) {
  const barred = [...reachableLater].filter((id) => !neverBut.some((folder) => id.includes(folder)))
  return [
    ...imported(barred, never).map((name) => `imports ${name}`),
    ...imported(reachable, notAtFirst).map((name) => `imports ${name} before it is needed`),
    ...[...reachable]
      .filter((id) => /\.ja\.[jt]s$/.test(id))
      .map((id) => `imports ${moduleName(id)}, which should wait for its locale`),
    ...loaded.filter(({ code }) => isJapanese(code)).map(({ code }) => `loads Japanese: ${quote(code)}`),
  ]
}

/** One module of each package is enough to find the import by. */
function imported(ids, packages) {
  const first = new Map()
  for (const id of ids) if (!first.has(packageName(id))) first.set(packageName(id), moduleName(id))
  return packages.filter((name) => first.has(name)).map((name) => first.get(name))
}

const quote = (code) => `“${code.slice(Math.max(0, code.search(japanese) - 20)).slice(0, 60)}”`
