import { useFormat } from '../format/useFormat.js'
import { useConnectKit } from '../provider/useConnectKit.js'
import { currencyCodes } from './currencyCodes.js'

/** {@link currencyCodes} for the account on screen. */
export function useCurrencyCodes(shown: readonly string[]): (currency: string) => boolean {
  const { session } = useConnectKit()
  const format = useFormat()
  const own = (session.status === 'ready' && session.session.account?.default_currency) || shown[0]
  return currencyCodes(shown, own, (currency) => format.money(0, currency))
}
