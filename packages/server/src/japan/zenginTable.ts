import { once } from 'node:events'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

export interface ZenginEntry {
  readonly code: string
  readonly name: string
  readonly kana: string
  readonly roma: string
}

/** Lines in the order of codes, fields between tabs: 3 MB in all. */
interface PackedZengin {
  readonly banks: string
  /** By the code of the bank. */
  readonly branches: ReadonlyMap<string, string>
}

/**
 * As the package's objects the table takes 60 MB. A thread reads them, packs them and gives its memory back. It is a piece of
 * text because a thread cannot be started from a TypeScript file, as tests would have to.
 */
const packer = `
const { parentPort, workerData } = require('node:worker_threads')
const source = require(workerData)
const pack = (entries) =>
  Object.values(entries)
    .sort((a, b) => a.code.localeCompare(b.code))
    .map(({ code, name, kana, roma }) => [code, name, kana, roma].join('\\t'))
    .join('\\n')
parentPort.postMessage({
  banks: pack(source),
  branches: new Map(Object.values(source).map(({ code, branches }) => [code, pack(branches)])),
})`

let packed: Promise<PackedZengin> | undefined

/** 1,146 banks and 28,944 branches, read when the first person looks for a bank. */
const load = () => {
  packed ??= read()
  // A table that could not be read is tried again by the next person.
  packed.catch(() => {
    packed = undefined
  })
  return packed
}

async function read(): Promise<PackedZengin> {
  const require = createRequire(import.meta.url)
  const worker = new Worker(packer, { eval: true, workerData: require.resolve('zengin-code') })
  try {
    const [message]: PackedZengin[] = await once(worker, 'message')
    if (!message) throw new Error('The table of Japanese banks came empty.')
    return message
  } finally {
    await worker.terminate()
  }
}

export const zenginTable = {
  banks: async () => unpack((await load()).banks),
  /** Undefined when there is no such bank. */
  async branchesOf(bank: string) {
    const text = (await load()).branches.get(bank)
    return text === undefined ? undefined : unpack(text)
  },
}

const unpack = (text: string): ZenginEntry[] =>
  text.split('\n').map((line) => {
    const [code = '', name = '', kana = '', roma = ''] = line.split('\t')
    return { code, name, kana, roma }
  })
