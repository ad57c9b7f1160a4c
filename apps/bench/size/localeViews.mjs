const fileOf = (name) => name.match(/(\w+)\.messages\.ja/)?.[1].toLowerCase()

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu

/** Code about Japanese holds examples and tables of it (株式会社, 神宮前1丁目); of a translation more than a tenth is Japanese. */
export const isTranslation = ({ name, code }) =>
  fileOf(name) !== undefined || (code.match(japanese)?.length ?? 0) > code.length / 10

/** All translations together, which nobody loads at once: told beside the views, so that they are not taken for the whole. */
export const wholeLocale = ({ lazy }) => lazy.filter(isTranslation).reduce((sum, { bytes }) => sum + bytes, 0)

/** Whether a chunk is that of a module. */
export const isOf = (name, module) => new RegExp(`(^|/)${module}(-[\\w-]{8})?\\.js$`).test(name)

/**
 * What a reader of Japanese loads on top of the English for each thing they look at. The files of a view are written down in
 * the budgets; a translation that no view names, or a name without a translation, is a fault: nothing escapes the count.
 */
export function localeViews(views, bundles, lists = []) {
  const files = Object.entries(bundles).map(([bundler, { lazy }]) => {
    const translated = lazy.filter((chunk) => isTranslation(chunk) && !lists.some((list) => isOf(chunk.name, list)))
    return [bundler, new Map(translated.map(({ name, bytes }) => [fileOf(name) ?? name, bytes]))]
  })
  const named = new Set(
    Object.values(views)
      .flat()
      .map((name) => name.toLowerCase()),
  )
  const stray = files.flatMap(([bundler, sizes]) =>
    [...sizes.keys()]
      .filter((name) => !named.has(name))
      .map((name) => `${bundler}: no view names the Japanese of ${name}.`),
  )
  const missing = files.flatMap(([bundler, sizes]) =>
    [...named].filter((name) => !sizes.has(name)).map((name) => `${bundler}: there is no Japanese of ${name}.`),
  )
  return [
    ...[...stray, ...missing].map((fault) => ({ fault })),
    ...Object.entries(views).map(([name, own]) => ({
      name,
      files: own,
      bytes: Object.fromEntries(
        files.map(([bundler, sizes]) => [
          bundler,
          own.reduce((sum, file) => sum + (sizes.get(file.toLowerCase()) ?? 0), 0),
        ]),
      ),
    })),
  ]
}
