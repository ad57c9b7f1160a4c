import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockDirectory } from './directoryLock.js'

let parent: string
let directory: string
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'connect-kit-lock-'))
  directory = join(parent, 'data')
})
afterEach(() => rmSync(parent, { recursive: true, force: true }))

const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid

it('lets one in at a time and says what to do', () => {
  const unlock = lockDirectory(directory)
  expect(() => lockDirectory(directory)).toThrow(`is in use by process ${process.pid}`)
  unlock()
  lockDirectory(directory)()
  expect(readdirSync(parent)).toEqual([])
})

it('takes over the lock of a process that is gone', () => {
  writeFileSync(`${directory}.lock`, String(deadPid()))
  const unlock = lockDirectory(directory)
  expect(existsSync(`${directory}.lock`)).toBe(true)
  unlock()
  expect(readdirSync(parent)).toEqual([])
})

it('respects the lock of a process that runs', () => {
  writeFileSync(`${directory}.lock`, String(process.ppid))
  expect(() => lockDirectory(directory)).toThrow(`is in use by process ${process.ppid}`)
})

it.each(['', 'nonsense', '-1', '0'])('takes over a lock that names no process: %j', (content) => {
  writeFileSync(`${directory}.lock`, content)
  lockDirectory(directory)()
})

it('takes over a lock with its own number from an earlier container', () => {
  writeFileSync(`${directory}.lock`, String(process.pid))
  lockDirectory(directory)()
})
