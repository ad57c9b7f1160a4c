import { type Expandables, expandable } from '../core/expand.js'
import { findFile } from './findFile.js'

export const fileExpandables: Expandables[] = [expandable('file_link', { file: findFile })]
