export { NotificationBanner, type NotificationBannerProps, type NotificationCount } from './NotificationBanner.js'
