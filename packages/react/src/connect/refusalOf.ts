import type { AccountSession, EmbeddedComponentName } from '@connect-kit/contract'
import { ConnectKitError } from '../api/ConnectKitError.js'
import type { EmbeddedTag } from './embeddedProps.js'
import { componentOf } from './embeddedTags.js'

/** Why a component may not be opened in this session; undefined where it may. Connect.js would only show a broken frame. */
export function refusalOf(
  tag: EmbeddedTag,
  granted: AccountSession['components'],
  asked: readonly EmbeddedComponentName[] | undefined,
): ConnectKitError | undefined {
  const component = componentOf(tag)
  if (granted[component]?.enabled) return undefined
  if (asked && !asked.includes(component)) {
    const message = `<ConnectKitProvider embeddedComponents> does not name ${component}, so no session was asked for it. Add it.`
    return new ConnectKitError('invalid_request_error', message, { code: 'embedded_not_asked', param: component })
  }
  return new ConnectKitError('permission_error', `The caller may not open ${component}.`, {
    code: 'embedded_not_granted',
    param: component,
  })
}
