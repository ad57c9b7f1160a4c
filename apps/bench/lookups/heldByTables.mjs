// What the tables hold once everything was asked for, in a process that does nothing else.
import { yubinPostalCodes } from '../../../packages/server/dist/japan/yubinPostalCodes.js'
import { zenginBanks } from '../../../packages/server/dist/japan/zenginBanks.js'

const resident = () => {
  globalThis.gc()
  return process.memoryUsage.rss()
}

const before = resident()
await yubinPostalCodes.find('1500001')
for (const { code } of await zenginBanks.searchBanks('', 2_000)) await zenginBanks.searchBranches(code, '', 1)
console.log(Math.round((resident() - before) / 1e6))
