import type { ReactNode, Ref } from 'react'
import { Actions } from '../../ui/Actions.js'
import text from '../../ui/text.module.css'
import styles from './WizardFrame.module.css'

export interface WizardFrameProps {
  title: string
  /** Why it is asked, in at most two lines. */
  lead?: ReactNode
  /** Where one is among the steps. */
  rail?: ReactNode
  /** Back first, the one to go on last. */
  actions?: ReactNode
  titleRef?: Ref<HTMLHeadingElement>
  children: ReactNode
}

/** Title, lead, body and actions, the same in every mode. */
export function WizardFrame({ title, lead, rail, actions, titleRef, children }: WizardFrameProps) {
  return (
    <div className={styles.wizard}>
      {rail}
      <div style={{ maxInlineSize: 560 }}>
        <h2 ref={titleRef} className={`${text.heading} ${styles.title}`} tabIndex={-1}>
          {title}
        </h2>
        {lead && <p className={styles.lead}>{lead}</p>}
        {children}
        {actions && <Actions>{actions}</Actions>}
      </div>
    </div>
  )
}
