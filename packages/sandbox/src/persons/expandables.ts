import { type Expandables, expandable } from '../core/expand.js'
import { findFile } from '../files/findFile.js'

const documents = ['document', 'additional_document'].flatMap((document) =>
  ['front', 'back'].map((side) => `verification.${document}.${side}`),
)

export const personExpandables: Expandables[] = [
  expandable('person', Object.fromEntries(documents.map((path) => [path, findFile]))),
]
