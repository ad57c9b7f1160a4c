import type { ConnectKitError } from '../api/ConnectKitError.js'
import { useMessages } from '../messages/useMessages.js'
import { ErrorNotice } from '../ui/ErrorNotice.js'
import { allowedRoles } from './allowedRoles.js'
import { payoutMessages } from './payout.messages.js'

export interface LoadErrorProps {
  /** What could not be loaded. */
  title: string
  permission: keyof typeof allowedRoles
  error: ConnectKitError
  retry: () => void
}

/** An error notice that, where a role is refused, names the roles that are not. */
export function LoadError({ title, permission, error, retry }: LoadErrorProps) {
  const m = useMessages(payoutMessages)
  if (error.type !== 'permission_error') return <ErrorNotice title={title} error={error} retry={retry} />
  return (
    <ErrorNotice title={m.denied} error={error}>
      {m.allowed(allowedRoles[permission].map((role) => m[role]))}
    </ErrorNotice>
  )
}
