import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { startWorker } from './startWorker.js'
import { recordingLogger } from './testing/recordingLogger.js'

it('goes on at once while it finds work, then rests', async () => {
  let left = 3
  let turns = 0
  const turn = async () => {
    turns++
    return left > 0 ? left-- : 0
  }
  const worker = startWorker('test', turn, 60_000, recordingLogger())
  await expect.poll(() => turns).toBe(4)
  await wait(20)
  expect(turns).toBe(4)
  await worker.stop()
})

it('is woken, also in the middle of a turn', async () => {
  let turns = 0
  let release = () => {}
  const worker = startWorker(
    'test',
    async () => {
      turns++
      if (turns === 1)
        await new Promise<void>((resolve) => {
          release = resolve
        })
      return 0
    },
    60_000,
    recordingLogger(),
  )
  await expect.poll(() => turns).toBe(1)
  worker.wake()
  release()
  await expect.poll(() => turns).toBe(2)
  worker.wake()
  await expect.poll(() => turns).toBe(3)
  await worker.stop()
})

it('survives a failing turn and says so', async () => {
  const logger = recordingLogger()
  let turns = 0
  const worker = startWorker(
    'test',
    async () => {
      turns++
      throw new Error('away')
    },
    10,
    logger,
  )
  await expect.poll(() => turns).toBeGreaterThan(2)
  await worker.stop()
  expect(logger.lines[0]?.[1]).toBe('The test worker failed and will try again.')
})

it('stops after the turn under way', async () => {
  let ended = false
  const worker = startWorker(
    'test',
    async () => {
      await wait(30)
      ended = true
      return 1
    },
    10,
    recordingLogger(),
  )
  await wait(10)
  await worker.stop()
  expect(ended).toBe(true)
})
