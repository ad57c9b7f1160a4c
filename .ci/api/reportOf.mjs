import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'

/** For api-extractor's own TypeScript: the compiler of the workspace (7) has no JavaScript API. */
const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'Bundler',
  jsx: 'react-jsx',
  strict: true,
  noEmit: true,
  skipLibCheck: true,
}

/** The API report of an entry point, what is wrong with it, and the names it uses without exporting them. */
export function reportOf({ folder, file, types }, scratch) {
  const faults = []
  const unexported = []
  const ambient = existsSync(join(folder, 'node_modules/@types/node')) ? ['node'] : []
  const extractorConfig = ExtractorConfig.prepare({
    packageJsonFullPath: join(folder, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: types,
      newlineKind: 'lf',
      compiler: { overrideTsconfig: { compilerOptions: { ...compilerOptions, types: ambient }, files: [types] } },
      apiReport: {
        enabled: true,
        reportFileName: file,
        reportFolder: scratch,
        reportTempFolder: join(scratch, 'temp'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
        extractorMessageReporting: {
          default: { logLevel: 'none' },
          'ae-forgotten-export': { logLevel: 'warning' },
          'ae-missing-release-tag': { logLevel: 'error' },
        },
      },
    },
  })
  Extractor.invoke(extractorConfig, {
    localBuild: true, // the comparison with what is committed is ours
    messageCallback(message) {
      message.handled = true
      if (message.messageId === 'ae-forgotten-export') unexported.push(message.text.match(/"(.+?)"/)[1])
      else if (message.logLevel !== 'error') return
      else faults.push(`${message.text} (${message.messageId}, ${relative(folder, message.sourceFilePath ?? types)})`)
    },
  })
  const report = readFileSync(join(scratch, `${file}.api.md`), 'utf8')
  return { report, faults: [...faults, ...faultsOfExports(report)], unexported }
}

/**
 * Read from the report because api-extractor's `ae-undocumented` counts every member of every interface: those are only
 * marked in the report, an export without a sentence is a fault.
 */
function faultsOfExports(report) {
  return [...report.matchAll(/^\/\/ (@\w+.*)\nexport (?:declare |abstract |default )*\w+ ([\w$]+)/gm)].flatMap(
    ([, comment, name]) => [
      ...(comment.startsWith('@public')
        ? []
        : [`"${name}" is tagged ${comment.split(' ')[0]}, and everything exported must be @public`]),
      ...(comment.includes('(undocumented)') ? [`"${name}" has no doc comment (ae-undocumented)`] : []),
    ],
  )
}
