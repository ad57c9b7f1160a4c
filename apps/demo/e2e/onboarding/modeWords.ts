import type { Locale } from './test.js'

/** What people read where Stripe asks: on the wizard's own buttons, and on Stripe's pages as the sandbox has them. */
export const modeWords = {
  en: {
    country: 'Country of your business',
    toStripe: /^(Continue on Stripe|Go on where you left off)$/,
    begin: 'Continue',
    popupQuestion: 'Does nothing open when you press a button?',
    insteadOnStripe: 'Continue on Stripe’s page instead',
    connect: 'Connect on Stripe',
    everything: 'Everything is in place.',
    moreLater: 'Everything works.',
    disconnect: 'Disconnect',
    refused: 'The account was not connected',
    testData: 'Use test data',
    submit: 'Submit and continue',
    next: 'Continue',
    agree: 'Agree and submit',
    allow: 'Connect',
    deny: 'Cancel',
  },
  ja: {
    country: '事業を行う国',
    toStripe: /^(Stripe で続ける|続きから再開)$/,
    begin: '続ける',
    popupQuestion: 'ボタンを押しても何も開かない場合',
    insteadOnStripe: 'Stripe の画面で続ける',
    connect: 'Stripe で連結',
    everything: '必要な情報はすべて揃っています。',
    moreLater: '支払いの受け付けと入金ができます。',
    disconnect: '連結を解除',
    refused: 'アカウントは連結されていません',
    testData: 'テストデータを入力',
    submit: '登録して続ける',
    next: '次へ',
    agree: '同意して送信',
    allow: '連携する',
    deny: '連携しない',
  },
} as const satisfies Record<Locale, object>

export type ModeWords = (typeof modeWords)[Locale]
