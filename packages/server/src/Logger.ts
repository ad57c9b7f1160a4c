import type { Logger as PinoLogger } from 'pino'

/** Where the router writes what went wrong: pino, or anything with its three methods. @public */
export type Logger = Pick<PinoLogger, 'info' | 'warn' | 'error'>
