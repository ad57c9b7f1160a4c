import type { CSSProperties } from 'react'

export type Tone = 'neutral' | 'success' | 'warning' | 'danger' | 'info'

const colors = (tone: string, edge: string, ink: string): CSSProperties => {
  const properties: Record<string, string> = { '--tone': tone, '--edge': edge, '--ink': ink }
  return properties
}

/** What happened, in three colours of one tone: surface, edge and ink. Named here, as a stylesheet of them is larger. */
export const tones: Record<Tone, CSSProperties> = {
  neutral: colors(
    'var(--ck-badge-neutral-color-background)',
    'var(--ck-badge-neutral-color-border)',
    'var(--ck-badge-neutral-color-text)',
  ),
  success: colors(
    'var(--ck-badge-success-color-background)',
    'var(--ck-badge-success-color-border)',
    'var(--ck-badge-success-color-text)',
  ),
  warning: colors(
    'var(--ck-badge-warning-color-background)',
    'var(--ck-badge-warning-color-border)',
    'var(--ck-badge-warning-color-text)',
  ),
  danger: colors(
    'var(--ck-badge-danger-color-background)',
    'var(--ck-badge-danger-color-border)',
    'var(--ck-badge-danger-color-text)',
  ),
  info: colors(
    'var(--ck-primary-subtle)',
    'color-mix(in srgb, var(--ck-color-primary) 35%, var(--ck-color-background))',
    'var(--ck-action-primary-color-text)',
  ),
}
