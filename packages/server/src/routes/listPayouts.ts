import { toPayout } from '../payouts/toPayout.js'
import { handle } from '../router/handle.js'

export const listPayouts = handle('listPayouts', async ({ stripe, request }) => {
  const { data, has_more } = await stripe.listPayouts(request)
  return { object: 'list', data: data.map(toPayout), has_more }
})
