const apps =
  /FBAN|FBAV|FB_IAB|Instagram|\bLine\/|MicroMessenger|KAKAOTALK|YJApp|TwitterAndroid|BytedanceWebview|musical_ly/

/**
 * Whether a page is shown by an app and not by a browser, by what the app says of itself. Stripe's pages and components do not
 * run there: their sign-in opens a window, and apps have none.
 * @see https://docs.stripe.com/connect/supported-embedded-components#limitations
 */
export function isWebView(userAgent: string): boolean {
  const isAppleApp = /\b(iPhone|iPad|iPod)\b.*AppleWebKit/.test(userAgent) && !/Safari\//.test(userAgent)
  return isAppleApp || /; wv\)/.test(userAgent) || apps.test(userAgent)
}
