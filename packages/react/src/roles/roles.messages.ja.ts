import type { RoleMessages } from './roles.messages.js'

export const ja: RoleMessages = {
  owner: '所有者',
  finance: '経理',
  support: 'サポート',
  viewer: '閲覧者',
  denied: 'この役割では表示できません',
  allowed: (roles) => `表示できる役割：${roles.join('、')}。変更はアカウントの所有者に依頼してください。`,
}
