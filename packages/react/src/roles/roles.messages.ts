import { defineMessages } from '../messages/defineMessages.js'

const en = {
  owner: 'Owner',
  finance: 'Finance',
  support: 'Support',
  viewer: 'Viewer',
  denied: 'Your role may not see this',
  allowed: (roles: string[]) => `These roles can: ${roles.join(', ')}. Ask an owner of the account to change yours.`,
}

export type RoleMessages = typeof en

export const roleMessages = /* @__PURE__ */ defineMessages('Role', en, () => import('./roles.messages.ja.js'))
