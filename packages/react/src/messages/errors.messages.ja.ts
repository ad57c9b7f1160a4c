import type { ErrorMessages } from './errors.messages.js'

export const ja: ErrorMessages = {
  api_connection_error: '接続が切れました。資金は動いていません。通信環境を確認して、再読み込みしてください。',
  authentication_error:
    'サインアウトしています。資金は動いていません。サインインして、このページを開き直してください。',
  account_session_create_error:
    'Stripe の画面を開けませんでした。資金は動いていません。しばらくしてから再読み込みしてください。',
  invalid_request_error: 'Stripe が受け付けませんでした。資金は動いていません。入力内容を確認してください。',
  rate_limit_error: '短時間にリクエストが集中しました。資金は動いていません。数秒待ってから再読み込みしてください。',
  render_error: 'この画面を表示できませんでした。資金は動いていません。ページを再読み込みしてください。',
  api_error: 'Stripe から想定外の応答がありました。資金は動いていません。しばらくしてから再読み込みしてください。',
  permission_error: 'この操作の権限がありません。資金は動いていません。アカウントの所有者に依頼してください。',
  resource_missing_error: 'このアカウントでは見つかりませんでした。資金は動いていません。',
  idempotency_error:
    '同じ指示が別の内容ですでに送信されています。再送信はしていません。ページを再読み込みしてください。',
  retry: '再読み込み',
  requestId: 'リクエスト ID',
}
