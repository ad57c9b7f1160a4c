import { CopyButton } from './CopyButton.js'
import styles from './Id.module.css'

/** An id of Stripe's or ours, to be copied. Not a word of any language. */
export function Id({ id, name }: { id: string; name: string }) {
  return (
    <>
      <code className={styles.id} lang="en" translate="no">
        {id}
      </code>
      <CopyButton text={id} name={name} />
    </>
  )
}
