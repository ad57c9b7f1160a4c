import { eq, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { inboxEvents } from '../database/schema.js'
import { onEveryDatabase } from '../testing/databases.js'
import { recordingLogger } from '../testing/recordingLogger.js'
import { createEventInbox, type EventEffect } from './createEventInbox.js'

const paid = (id: string) => ({ id, type: 'payout.paid', account: 'acct_1', objectId: 'po_1' })

onEveryDatabase('the event inbox', (test) => {
  function open(effect: EventEffect = async () => {}) {
    let time = 1_795_132_800_000
    const logger = recordingLogger()
    const inbox = createEventInbox({ database: test.database, effect, logger, now: () => time })
    return { inbox, logger, advance: (seconds: number) => (time += seconds * 1_000) }
  }
  const stored = async (id: string) => {
    const [row] = await test.database.queries.select().from(inboxEvents).where(eq(inboxEvents.id, id))
    return row
  }

  it('takes an event once, whatever is delivered how often at the same time', async () => {
    const { inbox } = open()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => inbox.accept('connect', paid('evt_1'), '{"as":"received"}')),
    )
    expect(answers.filter(Boolean)).toHaveLength(1)
    expect(await stored('evt_1')).toMatchObject({ account: 'acct_1', objectId: 'po_1', payload: '{"as":"received"}' })
  })

  it('keeps what Postgres would refuse inside jsonb', async () => {
    const { inbox } = open()
    const payload = JSON.stringify({ name: 'a\u0000b 本' })
    await inbox.accept('connect', paid('evt_1'), payload)
    expect((await stored('evt_1'))?.payload).toBe(payload)
  })

  it('does what an event does once, also with several workers at it', async () => {
    const effects: string[] = []
    const { inbox } = open(async (_queries, event) => {
      effects.push(event.id)
    })
    const ids = ['evt_1', 'evt_2', 'evt_3', 'evt_4', 'evt_5']
    for (const id of ids) await inbox.accept('connect', paid(id), '{}')
    const work = async () => {
      while ((await inbox.processNext()) > 0);
    }
    await Promise.all([work(), work(), work()])
    expect(effects.sort()).toEqual(ids)
    expect(await inbox.countWaiting()).toBe(0)
    await inbox.accept('connect', paid('evt_1'), '{}')
    expect(await inbox.processNext()).toBe(0)
  })

  it('undoes half an effect and tries again later', async () => {
    let failures = 1
    const { inbox, advance } = open(async (queries) => {
      await queries.execute(sql`insert into connect_kit.inbox_events
        (id, source, type, payload, received_at, next_attempt_at, processed_at)
        values ('evt_written_by_effect', 'connect', 't', '{}', now(), now(), now())`)
      if (failures-- > 0) throw new Error('half done')
    })
    await inbox.accept('connect', paid('evt_1'), '{}')
    expect(await inbox.processNext()).toBe(1)
    expect(await stored('evt_written_by_effect')).toBeUndefined()
    expect(await stored('evt_1')).toMatchObject({ attempts: 1, lastError: 'half done', processedAt: null })
    expect(await inbox.processNext()).toBe(0)
    advance(60)
    expect(await inbox.processNext()).toBe(1)
    expect((await stored('evt_1'))?.processedAt).not.toBeNull()
    expect(await stored('evt_written_by_effect')).toMatchObject({ source: 'connect', type: 't', payload: '{}' })
  })

  it('gives an event up after ten attempts, keeps it, and goes on with the others', async () => {
    const { inbox, advance, logger } = open(async (_queries, { id }) => {
      if (id === 'evt_poison') throw new Error('never')
    })
    await inbox.accept('connect', paid('evt_poison'), '{}')
    for (let attempt = 0; attempt < 10; attempt++) {
      expect(await inbox.processNext()).toBe(1)
      advance(4 * 3_600)
    }
    await inbox.accept('connect', paid('evt_2'), '{}')
    expect(await inbox.processNext()).toBe(1)
    expect(await inbox.processNext()).toBe(0)
    expect(await inbox.countDead()).toBe(1)
    expect((await stored('evt_poison'))?.attempts).toBe(10)
    expect(logger.lines.at(-1)?.[1]).toBe('An event was given up and kept in the inbox.')
  })

  it('forgets events after thirty days, not before', async () => {
    const { inbox, advance } = open()
    await inbox.accept('connect', paid('evt_1'), '{}')
    advance(30 * 86_400)
    expect(await inbox.sweep()).toBe(0)
    advance(1)
    expect(await inbox.sweep()).toBe(1)
  })
})
