import { h } from '../dom.js'
import type { Host, Screen } from '../host.js'
import { collectionSetters } from './collectionQuery.js'
import { createRequirementNotices } from './requirementNotices.js'

/** `ConnectNotificationBanner`: nothing at all while Stripe waits for nothing. */
export function createNotificationBanner(host: Host): Screen {
  const notices = createRequirementNotices(host, 'notification_banner')
  let told: string | undefined

  return {
    async load() {
      await notices.load()
      const counts = notices.count
      const news = JSON.stringify(counts)
      if (news === told) return
      told = news
      host.notify('setOnNotificationsChange', counts)
    },
    view: () => (notices.count.total > 0 ? [h('div', { class: 'notices' }, notices.view())] : []),
    propChanged(setter) {
      if (collectionSetters.includes(setter)) host.reload()
    },
  }
}
