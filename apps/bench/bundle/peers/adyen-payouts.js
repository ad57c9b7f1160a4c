// The core, the overview of payouts (with balances) and one payout, in English.
import '@adyen/adyen-platform-experience-web/adyen-platform-experience-web.css'

export { AdyenPlatformExperience, en_US, PayoutDetails, PayoutsOverview } from '@adyen/adyen-platform-experience-web'
