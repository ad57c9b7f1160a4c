import type { ReactNode } from 'react'
import { stripeWindowMessages } from '../../../connect/stripeWindow.messages.js'
import { useMessages } from '../../../messages/useMessages.js'
import { Stack } from '../../../ui/Stack.js'
import text from '../../../ui/text.module.css'

/** Below Stripe's form: what to do when its window does not open. From outside nobody can see that it did not. */
export function PopupHelp({ children }: { children: ReactNode }) {
  const m = useMessages(stripeWindowMessages)
  return (
    <details className={text.small}>
      <summary>{m.popupQuestion}</summary>
      <div style={{ paddingBlockStart: 8 }}>
        <Stack>
          <p>{m.popupText}</p>
          <div>{children}</div>
        </Stack>
      </div>
    </details>
  )
}
