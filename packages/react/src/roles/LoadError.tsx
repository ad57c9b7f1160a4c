import type { ConnectKitError } from '../api/ConnectKitError.js'
import { useTranslation } from '../messages/useMessages.js'
import { lacksAccount } from '../noAccount/lacksAccount.js'
import { NoAccount } from '../noAccount/NoAccount.js'
import { ErrorNotice } from '../ui/ErrorNotice.js'
import { allowedRoles } from './allowedRoles.js'
import { roleMessages } from './roles.messages.js'

export interface LoadErrorProps {
  /** What could not be loaded. */
  title: string
  permission: keyof typeof allowedRoles
  error: ConnectKitError
  retry: () => void
}

/** An error notice that, where a role is refused, names the roles that are not; and no error where there is no account yet. */
export function LoadError({ title, permission, error, retry }: LoadErrorProps) {
  if (lacksAccount(error)) return <NoAccount />
  if (error.type !== 'permission_error') return <ErrorNotice title={title} error={error} retry={retry} />
  return <Denied permission={permission} error={error} />
}

function Denied({ permission, error }: Pick<LoadErrorProps, 'permission' | 'error'>) {
  const { messages: m, isLoaded } = useTranslation(roleMessages)
  if (!isLoaded) return null
  return (
    <ErrorNotice title={m.denied} error={error}>
      {m.allowed(allowedRoles[permission].map((role) => m[role]))}
    </ErrorNotice>
  )
}
