import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SandboxOptions } from '../core/options.js'
import { appendInGroups, type GroupFile } from './groupFile.js'
import { type Header, newHeader, readHeader, requireSame } from './header.js'
import type { Journal } from './journal.js'
import { lockDirectory } from './lockDirectory.js'

/** The journal in a directory, begun or gone on with. What the last write left unfinished was never answered, and is cut off. */
export function openJournal(directory: string, options: SandboxOptions): Journal {
  const unlock = lockDirectory(directory)
  try {
    return fileJournal(join(directory, 'journal.ndjson'), directory, options, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

function fileJournal(path: string, directory: string, options: SandboxOptions, unlock: () => void): Journal {
  const kept = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
  const end = kept.lastIndexOf('\n') + 1
  let header: Header
  if (end === 0) {
    header = newHeader(options)
    writeWhole(path, header, [])
  } else {
    header = readHeader(kept.subarray(0, kept.indexOf('\n')).toString('utf8'), directory)
    requireSame(header, options, directory)
  }
  let file: GroupFile = appendInGroups(path, end === 0 ? undefined : end)
  let old: readonly string[] | undefined = linesOf(kept.subarray(0, end))
  const lines = () => {
    file.flush()
    return linesOf(readFileSync(path))
  }
  return {
    get header() {
      return header
    },
    append(line) {
      old = undefined
      file.append(`${line}\n`)
    },
    settled: () => file.settled(),
    lines: () => old ?? lines(),
    replace(next, all) {
      header = next
      old = undefined
      writeWhole(path, next, all)
      file.close()
      file = appendInGroups(path)
    },
    close() {
      file.close()
      unlock()
    },
  }
}

/** In one step: whoever is killed on the way leaves the old file or the new one. */
function writeWhole(path: string, header: Header, lines: readonly string[]): void {
  const beside = `${path}.new`
  writeFileSync(beside, `${[JSON.stringify(header), ...lines].join('\n')}\n`, { flush: true })
  renameSync(beside, path)
}

const linesOf = (bytes: Buffer): string[] => bytes.toString('utf8').split('\n').slice(1, -1)
