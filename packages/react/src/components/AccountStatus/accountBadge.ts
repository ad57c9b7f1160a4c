import type { AccountStage } from '@connect-kit/contract'
import type { BadgeTone } from '../../ui/Badge.js'
import type { BannerTone } from '../../ui/Banner.js'
import { ban, check, clock, pause } from '../../ui/icons.js'

/** A stage at a glance; the banner says what follows from it, where something does. */
export const accountBadge: Record<AccountStage, { tone: BadgeTone; icon: string; banner?: BannerTone }> = {
  rejected: { tone: 'danger', icon: ban, banner: 'danger' },
  restricted: { tone: 'danger', icon: pause, banner: 'danger' },
  action_needed: { tone: 'warning', icon: clock, banner: 'warning' },
  in_review: { tone: 'neutral', icon: clock, banner: 'info' },
  paused: { tone: 'danger', icon: pause, banner: 'danger' },
  restricted_soon: { tone: 'warning', icon: clock, banner: 'warning' },
  enabled_more_later: { tone: 'success', icon: check },
  complete: { tone: 'success', icon: check },
}
