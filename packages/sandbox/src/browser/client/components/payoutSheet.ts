import { type Child, h } from '../dom.js'
import type { Host } from '../host.js'
import { type LoadFailure, toLoadFailure } from '../loadFailure.js'
import type { Overlay, OverlayContent } from '../overlay/createOverlay.js'
import type { BalanceTransaction, Page, PayoutReport } from '../stripeObjects.js'
import { amount } from '../views/amount.js'
import { button } from '../views/button.js'
import { notice } from '../views/notice.js'
import { payoutContents } from '../views/payoutContents.js'
import { payoutFacts } from '../views/payoutFacts.js'
import { payoutTrack } from '../views/payoutTrack.js'
import { skeleton } from '../views/skeleton.js'
import { statusBadge } from '../views/statusBadge.js'
import { transactionList } from '../views/transactionList.js'

interface SheetListeners {
  onClosed?: (() => void) | undefined
  onFailed?: ((failure: LoadFailure) => void) | undefined
}

const pageSize = 10

/** One payout in an overlay: what it came to, what it is made of, where it went. */
export function createPayoutSheet(host: Host, overlay: Overlay) {
  let shown: string | undefined
  let report: PayoutReport | undefined
  let transactions: BalanceTransaction[] = []
  let hasMore = false

  const readTransactions = async (id: string, after?: string) => {
    const query = new URLSearchParams({ limit: String(pageSize) })
    if (after) query.set('starting_after', after)
    return host.connector.json<Page<BalanceTransaction>>(`payouts/${encodeURIComponent(id)}/transactions?${query}`)
  }

  const load = async () => {
    const id = shown
    if (id === undefined) return
    const fresh = await host.connector.json<PayoutReport>(`payouts/${encodeURIComponent(id)}`)
    const first = fresh.contents && transactions.length === 0 ? await readTransactions(id) : undefined
    if (id !== shown) return
    report = fresh
    if (!first) return
    transactions = first.data
    hasMore = first.has_more
  }

  const more = async (id: string) => {
    const page = await readTransactions(id, transactions.at(-1)?.id)
    if (id !== shown) return
    transactions = [...transactions, ...page.data]
    hasMore = page.has_more
    host.redraw()
  }

  const body = ({ account, payout, contents }: PayoutReport): Child => {
    const { ui } = host
    const section = (title: string, ...content: Child[]) =>
      h('section', { class: 'section' }, h('h3', { class: 'heading-sm' }, title), content)
    return [
      payoutTrack(payout, account, ui),
      section(
        ui.messages.contains,
        contents
          ? payoutContents(payout, contents, account, ui)
          : h('p', { class: 'secondary' }, ui.messages.manualContents),
      ),
      transactions.length > 0
        ? section(
            ui.messages.transactions,
            transactionList(transactions, account, ui),
            hasMore
              ? button({ label: ui.messages.showMore, key: 'more-transactions', press: () => void more(payout.id) })
              : null,
          )
        : null,
      section(
        ui.messages.details,
        payoutFacts(payout, ui, host.connector.options.displayOptions?.showObjectIds !== false),
      ),
    ]
  }

  const content = (): OverlayContent => {
    const { ui } = host
    if (!report) return { title: ui.messages.payout, body: skeleton(ui) }
    const { account, payout } = report
    return {
      title: ui.messages.payout,
      head: h(
        'p',
        { class: 'title' },
        h('span', { class: 'heading-xl tabular' }, amount(ui.money(payout, account))),
        statusBadge(payout.status, ui),
      ),
      body: body(report),
    }
  }

  return {
    /** Reads again what is open; nothing when nothing is. */
    load,
    async open(id: string, { onClosed, onFailed }: SheetListeners = {}) {
      shown = id
      report = undefined
      transactions = []
      hasMore = false
      let failed: (() => Child) | undefined
      overlay.open(
        () => (failed ? { title: host.ui.messages.payout, body: failed() } : content()),
        () => {
          shown = undefined
          onClosed?.()
        },
      )
      try {
        await load()
      } catch (error) {
        const failure = toLoadFailure(error)
        failed = () => notice({ ui: host.ui, failure, retry: () => void this.open(id, { onClosed, onFailed }) })
        onFailed?.(failure)
      }
      host.redraw()
    },
    close: overlay.close,
  }
}
