import type { ProductDescriptionMessages } from './productDescription.messages.js'

export const ja: ProductDescriptionMessages = {
  label: '商品・サービスの説明',
  hint: '何を、だれに販売し、いつ支払いを受けるかを2〜3文で入力してください。',
  too_short: (min) => `${min}文字以上で入力してください`,
}
