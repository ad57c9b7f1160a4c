import { type ReactNode, useEffect, useState } from 'react'
import { errorMessages } from '../messages/errors.messages.js'
import { useMessages } from '../messages/useMessages.js'
import { ErrorBoundary } from '../provider/ErrorBoundary.js'

export interface LaterProps<Module> {
  /** `() => import(…)`, the same function each time. */
  load: () => Promise<Module>
  /** Stands until the code is here, and on a server. */
  waiting?: ReactNode
  children: (module: Module) => ReactNode
}

/**
 * Draws what is fetched when it is first needed, so that importing a component costs a page little. Where the code cannot
 * be had, or breaks, that is said. Not `React.lazy`: it makes a server's page come to life with an error.
 */
export function Later<Module>({ load, waiting, children }: LaterProps<Module>) {
  const { render_error } = useMessages(errorMessages)
  const [module, setModule] = useState<Module | 'missing'>()
  useEffect(() => {
    load().then(
      (loaded) => setModule(() => loaded),
      () => setModule('missing'),
    )
  }, [load])
  const notice = <p role="alert">{render_error}</p>
  if (module === 'missing') return notice
  return <ErrorBoundary fallback={() => notice}>{module === undefined ? waiting : children(module)}</ErrorBoundary>
}
