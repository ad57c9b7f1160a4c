import styles from './Skeleton.module.css'

/** Stands where a text will be. Unseen for the first 200 ms: a quick answer never flickers. */
export function Skeleton({ width = '62%' }: { width?: string }) {
  return <span className={styles.skeleton} style={{ inlineSize: width }} aria-hidden="true" />
}
