/**
 * Parameters as version 2 takes them: null takes back what is an empty text in version 1, and a hash in which nothing is
 * said is left out, because naming `configuration.merchant` alone would already make a merchant of the account.
 */
export function unsettingByNull<Params extends object>(params: Params): Params {
  return (
    JSON.parse(JSON.stringify(params), (_name, value: unknown) => {
      if (value === '') return null
      return isEmptyHash(value) ? undefined : value
    }) ?? {}
  )
}

const isEmptyHash = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
