#!/usr/bin/env node
import closeWithGrace from 'close-with-grace'
import { describeError } from '../errors/describeError.js'
import { createLogger } from './createLogger.js'
import { createService } from './createService.js'
import { readConfig } from './readConfig.js'

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const logger = createLogger(config.LOG_LEVEL)
  const service = await createService(config, logger)
  const { url } = await service.listen()
  logger.info({ url, database: config.DATABASE_URL ? 'postgres' : 'pglite' }, 'Connect Kit is listening.')
  // Long enough for the slowest payout; whoever stops the process must wait as long.
  closeWithGrace({ delay: 30_000, logger }, async ({ signal, err }) => {
    if (err) logger.error({ error: describeError(err) }, 'Connect Kit stops because of an error.')
    else logger.info({ signal }, 'Connect Kit stops.')
    await service.close()
  })
}

main().catch((error: unknown) => {
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  const sentence = busy
    ? `Port ${process.env.PORT ?? 4242} is in use. Set PORT to another one.`
    : String(error instanceof Error ? error.message : error)
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
})
