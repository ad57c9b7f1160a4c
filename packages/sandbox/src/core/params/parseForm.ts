/** Text, or a hash of more: arrays are hashes with indices until the parameter's type says that they are arrays. */
type FormValue = string | FormHash
export interface FormHash {
  [key: string]: FormValue
}

const deepest = 12

/** Stripe's form encoding: `a[b][c]=1`, `a[]=x`, `a[0]=x`, decoded once as UTF-8. Later values win. */
export function parseForm(text: string): FormHash {
  const root = hash()
  for (const [key, value] of new URLSearchParams(text)) {
    const path = pathOf(key)
    let holder = root
    for (const [index, segment] of path.entries()) {
      const name = segment === '' ? String(Object.keys(holder).length) : segment
      if (index === path.length - 1) {
        holder[name] = value
        break
      }
      const next = holder[name]
      const inner = typeof next === 'object' ? next : hash()
      holder[name] = inner
      holder = inner
    }
  }
  return root
}

// No prototype: a key such as __proto__ is a key like any other.
const hash = (): FormHash => Object.create(null)

function pathOf(key: string): string[] {
  const open = key.indexOf('[')
  if (open <= 0 || !key.endsWith(']')) return [key]
  const inner = key.slice(open + 1, -1).split('][')
  return inner.length > deepest ? [key] : [key.slice(0, open), ...inner]
}
