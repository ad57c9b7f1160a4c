// Everything the package exports, with every language it exports.
import '@adyen/adyen-platform-experience-web/adyen-platform-experience-web.css'

export * from '@adyen/adyen-platform-experience-web'
