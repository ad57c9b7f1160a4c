// The list of payouts and one payout with its transactions. Each import registers its custom element.
import '@justifi/webcomponents/dist/module/justifi-payouts-list.js'
import '@justifi/webcomponents/dist/module/justifi-payout-details.js'
