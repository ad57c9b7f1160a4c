import type { CSSProperties } from 'react'
import { useMessages } from '../../messages/useMessages.js'
import { onboardingStepMessages } from '../../onboarding/step/onboardingSteps.messages.js'
import type { OnboardingStepId } from '../../onboarding/steps/OnboardingStepId.js'
import type { OnboardingStep } from '../../onboarding/steps/onboardingSteps.js'
import { classNames } from '../../ui/classNames.js'
import { Hidden } from '../../ui/Hidden.js'
import { Icon } from '../../ui/Icon.js'
import { check } from '../../ui/icons.js'
import text from '../../ui/text.module.css'
import styles from './StepRail.module.css'

const bar: CSSProperties = { blockSize: 4, borderRadius: 4, forcedColorAdjust: 'none' }

export interface StepRailProps {
  steps: readonly OnboardingStep[]
  current: OnboardingStepId | undefined
  onStep: (step: OnboardingStepId) => void
}

/** Where one is among the steps: a list beside the form, a bar above it where there is no room. */
export function StepRail({ steps, current, onStep }: StepRailProps) {
  const m = useMessages(onboardingStepMessages)
  const index = steps.findIndex(({ id }) => id === current)
  return (
    <nav className={index < 0 ? styles.list : undefined} aria-label={m.steps}>
      <ol className={styles.list}>
        {steps.map(({ id, state, locked }, position) => {
          const isDone = state === 'done'
          const isDue = state === 'due' || state === 'refused'
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.item}
                aria-current={id === current ? 'step' : undefined}
                disabled={locked}
                onClick={() => onStep(id)}
              >
                <span
                  className={classNames(styles.mark, isDone && styles.done, isDue && styles.due)}
                  aria-hidden="true"
                >
                  {isDone ? <Icon path={check} size={12} stroke={3} /> : position + 1}
                </span>
                {m[id]} {(isDone || isDue) && <Hidden>{`(${isDone ? m.done : m.due})`}</Hidden>}
              </button>
            </li>
          )
        })}
      </ol>
      {index >= 0 && (
        <div className={styles.narrow}>
          <p className={text.small}>{m.stepOf(String(index + 1), String(steps.length))}</p>
          <div style={{ ...bar, marginBlockStart: 8, background: 'var(--ck-color-border)' }}>
            <div
              style={{
                ...bar,
                inlineSize: `${(100 * (index + 1)) / steps.length}%`,
                background: 'var(--ck-chart-one)',
              }}
            />
          </div>
        </div>
      )}
    </nav>
  )
}
