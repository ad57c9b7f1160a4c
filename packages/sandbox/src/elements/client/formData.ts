/** `{ card: { number: '42' } }` as Stripe's forms write it: `card[number]=42`. What is undefined is left out. */
export function formData(value: object): URLSearchParams {
  const form = new URLSearchParams()
  const add = (name: string, part: unknown) => {
    if (part === undefined) return
    if (Array.isArray(part)) for (const [index, one] of part.entries()) add(`${name}[${index}]`, one)
    else if (typeof part === 'object' && part !== null) {
      for (const [key, one] of Object.entries(part)) add(name ? `${name}[${key}]` : key, one)
    } else form.append(name, part === null ? '' : String(part))
  }
  add('', value)
  return form
}
