import { useEffect, useRef, useState } from 'react'
import type { OnboardingStepId } from '../../onboarding/steps/OnboardingStepId.js'
import type { OnboardingStep } from '../../onboarding/steps/onboardingSteps.js'
import type { OnboardingWizardProps } from './OnboardingWizardProps.js'

/** What is shown: a step, in it perhaps one person's form, or how the account stands. */
export interface Place {
  step: OnboardingStepId | 'status'
  person?: string | undefined
}

const stateKey = 'connectKitOnboarding'

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'step' in value && typeof value.step === 'string'

/** The place that the browser's history remembers: it outlives a reload. */
function remembered(): Place | undefined {
  const state: unknown = history.state
  const kept: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, stateKey) : undefined
  return isPlace(kept) ? kept : undefined
}

/**
 * Where in the wizard one is. The browser's back button goes to the place before, unless the host's own router decides by
 * `step`. Nobody is led away from a step because another tab answered it; one that Stripe no longer asks for gives way to the
 * first that is open.
 */
export function usePlace(
  steps: readonly OnboardingStep[],
  { step, onStepChange }: Pick<OnboardingWizardProps, 'step' | 'onStepChange'>,
  /** Where nothing else is asked for. */
  start: Place['step'],
): { place: Place; go: (place: Place) => void } {
  const isControlled = step !== undefined
  const [own, setOwn] = useState<Place | undefined>(() => (isControlled ? { step } : (remembered() ?? { step: start })))
  const wanted =
    isControlled && own?.step !== 'status' ? { step, person: own?.step === step ? own.person : undefined } : own
  const isThere = (place: Place | undefined): place is Place =>
    place !== undefined && (place.step === 'status' || steps.some(({ id, locked }) => id === place.step && !locked))
  const place = isThere(wanted) ? wanted : { step: start }

  const latest = useRef(place)
  useEffect(() => {
    latest.current = place
  })

  useEffect(() => {
    if (isControlled) return
    history.replaceState({ ...history.state, [stateKey]: latest.current }, '')
    const onPop = () => setOwn(remembered())
    addEventListener('popstate', onPop)
    return () => removeEventListener('popstate', onPop)
  }, [isControlled])

  const go = (next: Place) => {
    const { step: before, person } = latest.current
    if (next.step === before && next.person === person) return
    setOwn(next)
    if (!isControlled) history.pushState({ ...history.state, [stateKey]: next }, '')
    if (next.step !== 'status' && next.step !== latest.current.step) onStepChange?.({ step: next.step })
  }
  return { place, go }
}

/** The first step with something to do; how the account stands where there is none. */
export const firstOpen = (steps: readonly OnboardingStep[]): Place['step'] =>
  steps.find(({ state, locked }) => state !== 'done' && !locked)?.id ?? 'status'
