import { useEffect, useLayoutEffect } from 'react'

/** An effect that is over before anything is seen or pressed. A server has none of these, and React 18 complains there. */
export const useBeforePaint = typeof window === 'undefined' ? useEffect : useLayoutEffect
